import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { Clock, DomainError, isNotFound } from '#common';
import { IssuedDocuments, OwnDocuments, PortfolioAccess, type DocumentSource } from '#consent';
import { IdentityOptions } from '#identity';
import { EvidenceFolder, PreparedFolder } from '#storage';
import { defaultComposition } from '#view';
import { documentTerms } from '../documents/document-terms.js';
import { Renderer } from '../rendering/renderer.js';
import type { AnnexCopy, AnnexFile, MadeDocument } from '../rendering/tasks.js';
import { consentOf, isSame } from './made-under.js';
import { PreparedFileRows, type Attempt, type Parties, type PreparedFile } from './prepared-file.rows.js';
import { PreparedUpkeep } from './prepared-upkeep.js';

/** Of all copies of one document: more would be hard to send by e-mail. */
const MOST_ANNEX_BYTES = 40 * 1024 * 1024;
const MOST_BYTES = 64 * 1024 * 1024;
/** How often it is made anew because what is shared changed while it was made. */
const MOST_CHANGES = 3;

/** Nobody wants it any more: it was cancelled, removed, or begun anew by somebody else. */
class Unwanted extends Error {}

/**
 * Makes one prepared file: a portfolio or a booklet, with its evidence copied page by page behind it. It is made of short steps, each with
 * the limits and the turn of any other document; after each, it is asked whether it is still wanted.
 */
@Injectable()
export class Preparation {
  private stopping = false;

  constructor(
    private readonly rows: PreparedFileRows,
    private readonly upkeep: PreparedUpkeep,
    private readonly documents: OwnDocuments,
    private readonly access: PortfolioAccess,
    private readonly issued: IssuedDocuments,
    private readonly renderer: Renderer,
    private readonly evidence: EvidenceFolder,
    private readonly folder: PreparedFolder,
    private readonly clock: Clock,
    private readonly options: IdentityOptions,
  ) {}

  /** What is under way ends at its next step, and is begun again by whoever comes next. */
  stop(): void {
    this.stopping = true;
  }

  /**
   * @param isLast whether there will be no other try
   * @throws what another try may get past
   */
  async make(id: string, isLast: boolean): Promise<void> {
    const parties = await this.upkeep.parties(id);
    if (parties === undefined) return;
    try {
      for (let change = 0; change < MOST_CHANGES; change++) if (await this.isMade(parties, id)) return;
      throw new Error('what is shared changed each time while it was made');
    } catch (error) {
      if (error instanceof Unwanted) return;
      // What was to be read is gone, and nobody waits for it. If it was withdrawn, its row is out of reach, and goes with the next purge.
      if (isNotFound(error)) {
        await this.rows.cancel(parties, id);
        return;
      }
      const code = refusalIn(error);
      if (code !== null || isLast) await this.rows.fail(parties, id, code ?? 'unexpected');
      if (code === null) throw error;
    }
  }

  /** @returns false when consent changed meanwhile: then nothing is kept of what was made */
  private async isMade(parties: Parties, id: string): Promise<boolean> {
    const under = await this.consentOf(parties);
    const file = await this.rows.begin(parties, id, under);
    if (file === undefined) throw new Unwanted();
    const made = await this.render(parties, file, await this.sourceOf(parties, file));
    const after = await this.consentOf(parties);
    if (!isSame(after, under)) return false;
    await this.keep(parties, file, made);
    return true;
  }

  private async render(parties: Parties, file: PreparedFile, source: string): Promise<MadeDocument> {
    const who = parties.actor.id;
    const wanted = await this.renderer.make(who, 'annexes', () => ({ source }));
    const annexes: [string, AnnexCopy][] = [];
    let bytes = 0;
    await this.step(parties, file, 0, wanted.length + 1);
    for (const [index, annex] of wanted.entries()) {
      const room = MOST_ANNEX_BYTES - bytes;
      const copying = this.renderer.make(who, 'copy', async () => ({
        ...(await this.contentOf(parties, annex)),
        room,
      }));
      const copy = await copying.catch(unlessTooDemanding);
      bytes += copy.pages.reduce((sum, { jpeg }) => sum + jpeg.length, 0);
      annexes.push([annex.id, copy]);
      await this.step(parties, file, index + 1, wanted.length + 1);
    }
    const terms = documentTerms(this.clock, this.options);
    return this.renderer.make(who, 'document', () => ({ source, annexes, ...terms }));
  }

  private async keep(parties: Parties, file: PreparedFile, { name, content, coded }: MadeDocument): Promise<void> {
    const { owner, actor } = parties;
    const kept = await this.rows.ready(parties, file, async () => {
      // Of a try that was cut off before it could say that it was done.
      await this.folder.remove(owner, file.id);
      return { name, ...(await this.folder.put(owner, file.id, Readable.from([content]), { maxBytes: MOST_BYTES })) };
    });
    if (kept !== null && coded !== null && file.documentId !== null) {
      await this.issued.note(actor, file.documentId, coded, Buffer.from(kept.sha256, 'hex'));
    }
  }

  /** The JSON text of a `DocumentSource`. */
  private async sourceOf({ actor, owner }: Parties, { documentId, language, id }: PreparedFile): Promise<string> {
    if (documentId !== null) return (await this.documents.source({ id: owner }, documentId)).take();
    const view = (await this.access.view({ id: actor.id, role: 'counsellor' }, owner, 'export')).take();
    const composition = defaultComposition('portfolio', language);
    // A reader takes a copy to read: nothing for programs, and no code of the owner's.
    const document: DocumentSource['document'] = {
      ...{ ...composition, attachment: false },
      ...{ id, version: 1, name: language === 'fr' ? 'Portfolio' : 'Portfolio (en)', code: null },
    };
    return `{"document":${JSON.stringify(document)},"view":${view}}`;
  }

  private async contentOf({ owner }: Parties, { id, file }: AnnexFile) {
    const content = await this.evidence.open(owner, id, file).then(
      (stream) => buffer(stream),
      // Lost or damaged: its page says that it could not be copied.
      (error: unknown) => {
        if (error instanceof DomainError && error.code === 'unexpected') return Buffer.alloc(0);
        throw error;
      },
    );
    return { mediaType: file.mediaType, content };
  }

  /** Who asked and is not the owner asked as a counsellor. */
  private consentOf({ actor, owner }: Parties) {
    return consentOf(this.access, { id: actor.id, role: 'counsellor' }, owner);
  }

  private async step(parties: Parties, attempt: Attempt, done: number, steps: number): Promise<void> {
    if (this.stopping) throw new Error('the service stops');
    if (!(await this.rows.step(parties, attempt, done, steps))) throw new Unwanted();
  }
}

/** A file that nobody could copy costs its own place: its page says so, and the others are there. */
function unlessTooDemanding(error: unknown): AnnexCopy {
  if (error instanceof DomainError && error.code === 'too_demanding') return { pageCount: 0, pages: [] };
  throw error;
}

/** The code of a refusal that another try would meet again; null for what may pass. */
function refusalIn(error: unknown): string | null {
  if (!(error instanceof DomainError)) return null;
  return error.code === 'too_demanding' || error.code === 'too_large' ? error.code : null;
}
