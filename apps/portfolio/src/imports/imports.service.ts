import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, notFound } from '#common';
import { Database } from '#database';
import type { Actor } from '#identity';
import { importNote, readImport, readImportFrom, withNotes, type ImportItem, type Language } from '#interop';
import { CommunesService } from '../communes/communes.service.js';
import { AlreadyThere } from './already-there.js';
import { ImportKeeper, type Kept } from './import-keeper.js';
import type { ImportChoiceDto, ImportDto, ImportItemDto, ImportReportDto, ImportReportLineDto } from './import.dto.js';
import { isPdf, PdfAttachments } from './pdf-attachments.js';
import { PortfolioImport } from './portfolio-import.entity.js';

/** Previews that wait at most; an older one gives way to the next file. */
const MOST_WAITING = 3;

@Injectable()
export class ImportsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly communes: CommunesService,
    private readonly attachments: PdfAttachments,
  ) {}

  /** Reads a file, JSON or a PDF with data in it, and keeps what it would bring until the owner has chosen. */
  async preview(actor: Actor, file: Uint8Array, language: Language): Promise<ImportDto> {
    const preview = isPdf(file)
      ? readImportFrom(await this.attachments.of(actor.id, file), language)
      : readImport(file, language);
    const record = PortfolioImport.read(actor.id, preview, this.clock.now());
    const there = await this.database.as({ actor, owner: actor.id }, async (tx) => {
      await tx.insert(PortfolioImport, record);
      await forgetOldest(tx, actor.id);
      return AlreadyThere.of(tx, actor.id);
    });
    const { format, items, skipped } = withNotes(preview, language);
    const shown = items.map((item, index) => {
      const read = preview.items[index];
      return { ...item, values: { ...item.values }, alreadyThere: read !== undefined && there.has(read) };
    }) satisfies ImportItemDto[];
    return { id: record.id, format, items: shown, skipped };
  }

  /** Takes the chosen items into the portfolio: all in one transaction, and once. */
  accept(actor: Actor, id: string, choice: ImportChoiceDto, language: Language): Promise<ImportReportDto> {
    return this.database.as({ actor, owner: actor.id }, async (tx) => {
      const where = { ownerId: actor.id, id };
      const record = await tx.findOne(PortfolioImport, { where, lock: { mode: 'pessimistic_write' } });
      if (record === null) throw notFound();
      const now = this.clock.now();
      const items = record.accept(choice.items, now);
      const { acceptedAt, items: rest, skipped } = record;
      await tx.update(PortfolioImport, where, { acceptedAt, items: rest, skipped });
      const there = await AlreadyThere.of(tx, actor.id);
      const keeper = new ImportKeeper(tx, actor.id, there, this.communes, now);
      const report: ImportReportLineDto[] = [];
      const isNamed = choice.items !== undefined;
      for (const item of inOrder(items)) {
        const isChosen = isNamed && !(item.section === 'profile' && choice.profile === 'fill');
        report.push(line(item, await keeper.keep(item, isChosen), language));
      }
      return { kept: report.filter(({ outcome }) => outcome !== 'skipped').length, report };
    });
  }
}

/** What others refer to comes first. */
const ORDER: ImportItem['section'][] = ['profile', 'experiences', 'skills', 'languages', 'evidence', 'documents'];

function inOrder(items: readonly ImportItem[]): ImportItem[] {
  return items.toSorted((a, b) => ORDER.indexOf(a.section) - ORDER.indexOf(b.section));
}

function line(item: ImportItem, { isKept, notes }: Kept, language: Language): ImportReportLineDto {
  const { section, title, changes } = item;
  const told = notes.map((note) => note[language]);
  if (!isKept) return { section, title, outcome: 'skipped', notes: told };
  const all = [...changes.map((change) => importNote(change.code, language, change)), ...told];
  return { section, title, outcome: all.length > 0 ? 'changed' : 'kept', notes: all };
}

async function forgetOldest(tx: EntityManager, ownerId: string): Promise<void> {
  await tx.query(
    `DELETE FROM portfolio_import WHERE owner_id = $1 AND accepted_at IS NULL AND id IN (
       SELECT id FROM portfolio_import WHERE owner_id = $1 AND accepted_at IS NULL ORDER BY created_at DESC, id DESC OFFSET $2)`,
    [ownerId, MOST_WAITING],
  );
}
