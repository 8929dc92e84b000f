import { Injectable } from '@nestjs/common';
import { Clock } from '#common';
import { Database } from '#database';
import type { Actor } from '#identity';
import { toJsonResume, type JsonResume, type Language } from '#interop';
import { portfolioStatement, SECTIONS, type PortfolioView } from '#portfolio';
import { EvidenceFolder } from '#storage';
import type { Readable } from 'node:stream';
import { ChainService } from '../access-log/chain.service.js';
import { ArchiveWriter, type ArchivedFile } from './archive-writer.js';
import { logVerifier } from './log-verifier.js';
import { rowsStatement, wordOf } from './personal-table.js';
import { PERSONAL_TABLES } from './personal-tables.js';

type Records = Record<string, Record<string, unknown>[]>;

/** Everything about one person. */
interface Everything {
  records: Records;
  resume: JsonResume | null;
  photo: Buffer | null;
}

/** A person's whole data, to take away. */
@Injectable()
export class ArchiveService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly folder: EvidenceFolder,
    private readonly chain: ChainService,
  ) {}

  /** A zip on its way: what is in the database has been read, the files are read while it flows. */
  async open(actor: Actor, language: Language): Promise<Readable> {
    // First: it seals what was read, and the archive shows what is sealed.
    const texts = actor.role === 'owner' ? await this.journal(actor) : {};
    const { records, resume, photo } = await this.everything(actor, language);
    const writer = new ArchiveWriter(this.clock.now(), (file) => this.folder.open(actor.id, file.evidenceId, file));
    const others = { ...texts, ...(photo && { 'photo.jpg': photo }) };
    return writer.write(filesOf(records['evidence'] ?? []), records, resume, others);
  }

  /** The log of reads with its chain, and the script that checks it. */
  private async journal(actor: Actor): Promise<Record<string, string>> {
    return { 'journal.json': await this.chain.journal(actor), 'verifier-journal.mjs': logVerifier() };
  }

  private async everything(actor: Actor, language: Language): Promise<Everything> {
    const tables = Object.entries(PERSONAL_TABLES);
    const [[view] = [], [photo] = [], ...answers] = await this.database.pipeline({ actor, owner: actor.id }, [
      portfolioStatement(actor.id, SECTIONS),
      { name: 'archive_photo', text: 'SELECT content FROM profile_photo WHERE owner_id = $1', values: [actor.id] },
      ...tables.map(([name, table]) => rowsStatement(name, table, actor.id)),
    ]);
    const records = tables.map(([name], index) => {
      const [row] = (answers[index] ?? []) as { rows: Record<string, unknown>[] }[];
      return [wordOf(name), row?.rows ?? []] as const;
    });
    const text = (view as { view: string } | undefined)?.view;
    const resume =
      text === undefined ? null : toJsonResume(JSON.parse(text) as PortfolioView, language, { isForArchive: true });
    const content = (photo as { content: Buffer } | undefined)?.content ?? null;
    return { records: Object.fromEntries(records), resume, photo: content };
  }
}

interface FileRow {
  id: string;
  fileName: string | null;
  size: number;
  sha256: string;
  createdAt: string;
}

function filesOf(evidence: Record<string, unknown>[]): ArchivedFile[] {
  return (evidence as unknown as FileRow[]).flatMap(({ id, fileName, size, sha256, createdAt }) =>
    fileName === null ? [] : [{ evidenceId: id, name: fileName, size, sha256, addedAt: new Date(createdAt) }],
  );
}
