import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { DomainError, invalidField, isNotFound, notFound } from '#common';
import { OwnDocuments, PortfolioAccess } from '#consent';
import { Database } from '#database';
import type { Actor } from '#identity';
import { PreparedFolder } from '#storage';
import { isBook } from '#view';
import { consentOf, isSame, type MadeUnder } from './made-under.js';
import { PreparationQueue } from './preparation-queue.js';
import type { PreparedFileDto } from './prepared-file.dto.js';
import { PreparedFileRows, type AskedFile, type PreparedFile } from './prepared-file.rows.js';

/** Of one portfolio, for one who asks. */
const MOST_KEPT = 20;
const MOST_UNMADE = 3;

export interface TakenFile {
  name: string;
  size: number;
  content: Readable;
}

/** Files that take a while: asked for, watched, taken. One's own, or of what somebody shares. */
@Injectable()
export class PreparedFilesService {
  constructor(
    private readonly database: Database,
    private readonly rows: PreparedFileRows,
    private readonly queue: PreparationQueue,
    private readonly documents: OwnDocuments,
    private readonly access: PortfolioAccess,
    private readonly folder: PreparedFolder,
  ) {}

  async askForOwn(actor: Actor, documentId: string): Promise<PreparedFileDto> {
    const document = await this.documents.kindOf(actor, documentId);
    if (!isBook(document)) throw withoutAnnexes();
    return this.ask(actor, actor.id, { documentId, language: document.language, under: null });
  }

  async askForShared(actor: Actor, ownerId: string, language: 'fr' | 'en'): Promise<PreparedFileDto> {
    const under = await consentOf(this.access, actor, ownerId);
    return this.ask(actor, ownerId, { documentId: null, language, under });
  }

  async list(actor: Actor, ownerId: string): Promise<PreparedFileDto[]> {
    const under = await consentOf(this.access, actor, ownerId);
    const files = await this.rows.list({ actor, owner: ownerId });
    return files.filter((file) => stands(file, under)).map(dtoOf);
  }

  async get(actor: Actor, ownerId: string, id: string): Promise<PreparedFileDto> {
    return dtoOf(await this.find(actor, ownerId, id));
  }

  /** Ends what is not made yet; what is made stays. */
  async cancel(actor: Actor, ownerId: string, id: string): Promise<PreparedFileDto> {
    await this.find(actor, ownerId, id);
    const cancelled = await this.rows.cancel({ actor, owner: ownerId }, id);
    return cancelled ? dtoOf(cancelled) : this.get(actor, ownerId, id);
  }

  /** Of what failed or was cancelled; of anything else, nothing changes. */
  async retry(actor: Actor, ownerId: string, id: string): Promise<PreparedFileDto> {
    await this.find(actor, ownerId, id);
    const parties = { actor, owner: ownerId };
    const isAgain = await this.database.as(parties, async (tx) => {
      const { unmade } = await this.rows.count(tx, parties);
      if (!(await this.rows.again(tx, ownerId, id))) return false;
      if (unmade >= MOST_UNMADE) throw tooManyAtOnce();
      await this.queue.add(tx, id);
      return true;
    });
    if (isAgain) await this.queue.wake();
    return this.get(actor, ownerId, id);
  }

  async remove(actor: Actor, ownerId: string, id: string): Promise<void> {
    await this.find(actor, ownerId, id);
    await this.rows.remove({ actor, owner: ownerId }, id);
    await this.folder.remove(ownerId, id);
  }

  /** @throws not_found for one that is not ready, or was made under a consent that ended or changed since */
  async take(actor: Actor, ownerId: string, id: string): Promise<TakenFile> {
    const { state, name, size, sha256 } = await this.find(actor, ownerId, id);
    if (state !== 'ready' || name === null || size === null || sha256 === null) throw notFound();
    return { name, size, content: await this.folder.open(ownerId, id, { size, sha256 }) };
  }

  /** Whether a file that is being sent may still be read. */
  async isStillTheirs(actor: Actor, ownerId: string, id: string): Promise<boolean> {
    return this.find(actor, ownerId, id).then(
      () => true,
      (error: unknown) => {
        if (isNotFound(error)) return false;
        throw error;
      },
    );
  }

  private async ask(actor: Actor, ownerId: string, of: AskedFile): Promise<PreparedFileDto> {
    const parties = { actor, owner: ownerId };
    const id = await this.database.as(parties, async (tx) => {
      const { all, unmade } = await this.rows.count(tx, parties);
      if (unmade >= MOST_UNMADE) throw tooManyAtOnce();
      if (all >= MOST_KEPT) throw tooManyKept();
      const added = await this.rows.add(tx, parties, of);
      await this.queue.add(tx, added);
      return added;
    });
    await this.queue.wake();
    return this.get(actor, ownerId, id);
  }

  private async find(actor: Actor, ownerId: string, id: string): Promise<PreparedFile> {
    const under = await consentOf(this.access, actor, ownerId);
    const file = await this.rows.find({ actor, owner: ownerId }, id);
    if (file === undefined || !stands(file, under)) throw notFound();
    return file;
  }
}

/** What is made under a consent shows what that let see; of what is not made yet, there is nothing to see. */
function stands(file: PreparedFile, under: MadeUnder): boolean {
  return file.state !== 'ready' || isSame(file.under, under);
}

function dtoOf(file: PreparedFile): PreparedFileDto {
  const { id, documentId, state, stepsDone, steps, failure, name, size } = file;
  return {
    ...{ id, documentId, state, stepsDone, steps, failure, name, size },
    askedAt: file.askedAt.toISOString(),
    endedAt: file.endedAt?.toISOString() ?? null,
    expiresAt: file.expiresAt.toISOString(),
  };
}

function withoutAnnexes(): DomainError {
  return invalidField('documentId', 'annexes', {
    fr: 'Seuls un portfolio complet et un livret se préparent avec leurs preuves. Un CV se télécharge tout de suite.',
    en: 'Only a complete portfolio and a booklet are prepared with their evidence. A CV can be downloaded at once.',
  });
}

function tooManyAtOnce(): DomainError {
  const text = {
    fr: `${MOST_UNMADE} fichiers se préparent déjà. Attendez que l’un soit prêt, ou annulez-en un.`,
    en: `${MOST_UNMADE} files are being prepared already. Wait until one is ready, or cancel one.`,
  };
  return new DomainError('too_many_requests', text, { retryAfter: 10 });
}

function tooManyKept(): DomainError {
  return new DomainError('conflict', {
    fr: `${MOST_KEPT} fichiers préparés au plus. Supprimez-en un, puis réessayez.`,
    en: `${MOST_KEPT} prepared files at most. Delete one, then try again.`,
  });
}
