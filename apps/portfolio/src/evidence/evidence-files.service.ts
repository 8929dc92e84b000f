import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Clock, newId, notFound } from '#common';
import { Database } from '#database';
import type { Actor } from '#identity';
import { Evidence, type EvidenceFileView, type EvidenceView, type Versioned } from '#portfolio';
import { EvidenceFolder, honestName } from '#storage';
import type { UploadForm } from '../uploads/upload-form.js';
import { checked } from '../uploads/checked.js';
import { FileFieldsDto } from './evidence.dto.js';
import { EvidenceService, tie } from './evidence.service.js';
import { holdFiles, StorageRoom } from './storage-room.js';

/** Evidence files on their way in and out. The file is stored first, the row that makes it count is written last. */
@Injectable()
export class EvidenceFilesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly folder: EvidenceFolder,
    private readonly evidence: EvidenceService,
    private readonly room: StorageRoom,
  ) {}

  /** Takes in a file and what is said of it. When anything goes wrong, neither stays. */
  async add(actor: Actor, form: UploadForm): Promise<Versioned<EvidenceView>> {
    const { skillIds, experienceIds, ...draft } = await this.admit(actor, form).catch((error: unknown) => {
      form.abandon();
      throw error;
    });
    const id = newId();
    const stored = await this.folder.put(actor.id, id, form.file.content, { maxBytes: this.room.maxFileBytes });
    try {
      await form.finish();
      const evidence = Evidence.file(
        actor.id,
        id,
        draft,
        { name: honestName(printable(form.file.name), stored.mediaType), ...stored },
        this.clock.now(),
      );
      return await this.evidence.items.add(actor, evidence, async (tx) => {
        await tie(tx, evidence, { skillIds, experienceIds });
        await this.room.refuseWhenOver(tx, actor.id);
      });
    } catch (error) {
      // If this fails too, the file is an orphan, and the sweep takes it.
      await this.forgetUnlessKept(actor, id).catch(() => undefined);
      throw error;
    }
  }

  /** The content of a file, found to be what was stored. */
  async open(actor: Actor, id: string): Promise<{ file: EvidenceFileView; content: Readable }> {
    const { file } = (await this.evidence.find(actor, id)).view([], []);
    if (file === null) throw notFound();
    return { file, content: await this.folder.open(actor.id, id, file) };
  }

  private async admit(actor: Actor, { fields }: UploadForm): Promise<FileFieldsDto> {
    const draft = await checked(FileFieldsDto, fields);
    await this.room.refuseWhenFull(actor);
    return draft;
  }

  /** A commit whose answer was lost may have happened all the same: only a file without a row is removed. */
  private async forgetUnlessKept(actor: Actor, id: string): Promise<void> {
    const isKept = await this.database.as({ actor, owner: actor.id }, async (tx) => {
      await holdFiles(tx, actor.id);
      return tx.existsBy(Evidence, { ownerId: actor.id, id });
    });
    if (!isKept) await this.folder.remove(actor.id, id);
  }
}

/** A name as it can be shown and stored: programs send anything, and browsers write a quotation mark as %22 (HTML, 4.10.22.8). */
function printable(name: string): string {
  return name
    .toWellFormed()
    .replaceAll('%22', '"')
    .replace(/\p{Cc}/gu, '');
}
