import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '#common';
import { IssuedDocuments, OwnDocuments } from '#consent';
import { IdentityOptions, type Actor } from '#identity';
import { Renderer } from '../rendering/renderer.js';
import type { MadeFile } from '../rendering/tasks.js';
import type { DocumentPreviewDto } from './document-preview.dto.js';
import { documentTerms } from './document-terms.js';

/** Makes the file of a document, and shows it: what is shown is drawn from the bytes of the file. */
@Injectable()
export class DocumentsService {
  constructor(
    private readonly documents: OwnDocuments,
    private readonly issued: IssuedDocuments,
    private readonly renderer: Renderer,
    private readonly clock: Clock,
    private readonly options: IdentityOptions,
  ) {}

  async file(actor: Actor, id: string): Promise<MadeFile> {
    const { coded, ...file } = await this.renderer.make(actor.id, 'document', () => this.task(actor, id));
    // A file that carries a code can be asked about from the moment it is given.
    if (coded !== null) {
      await this.issued.note(actor, id, coded, createHash('sha256').update(file.content).digest());
    }
    return file;
  }

  /** To go on writing, or to paste: it carries no code, for it can be changed. */
  async draft(actor: Actor, id: string, format: 'word' | 'text'): Promise<MadeFile> {
    return this.renderer.make(actor.id, format, () => this.task(actor, id));
  }

  async preview(actor: Actor, id: string): Promise<DocumentPreviewDto> {
    return this.renderer.make(actor.id, 'preview', () => this.task(actor, id));
  }

  private async task(actor: Actor, id: string) {
    const source = (await this.documents.source(actor, id)).take();
    return { source, ...documentTerms(this.clock, this.options) };
  }
}
