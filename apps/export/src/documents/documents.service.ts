import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { Clock } from '#common';
import { IssuedDocuments, OwnDocuments, type Composition, type DocumentSource, type PortfolioView } from '#consent';
import { compose, documentPdf, type Attachment } from '#documents';
import type { Actor } from '#identity';
import { toJsonResume } from '#interop';
import type { DocumentPreviewDto } from './document-preview.dto.js';
import { drawPages } from './page-pictures.js';

type Coded = DocumentSource['document'];

/** Makes the file of a document, and shows it: what is shown is drawn from the bytes of the file. */
@Injectable()
export class DocumentsService {
  constructor(
    private readonly documents: OwnDocuments,
    private readonly issued: IssuedDocuments,
    private readonly clock: Clock,
  ) {}

  async file(actor: Actor, id: string): Promise<{ name: string; pdf: Buffer }> {
    const { document, view } = await this.source(actor, id);
    const pdf = await buffer(this.make(view, document));
    await this.note(actor, document, view, pdf);
    return { name: `${document.name}.pdf`, pdf };
  }

  async preview(actor: Actor, id: string): Promise<DocumentPreviewDto> {
    const { document, view } = await this.source(actor, id);
    const pdf = await buffer(this.make(view, document));
    const sha256 = createHash('sha256').update(pdf).digest('hex');
    return { version: document.version, sha256, ...(await drawPages(pdf)), advice: [] };
  }

  /** A file that carries a code can be asked about from the moment it is given. */
  private async note(
    actor: Actor,
    { id, code, ...composition }: Coded,
    view: PortfolioView,
    pdf: Buffer,
  ): Promise<void> {
    if (code === null) return;
    const confirmations = (compose(view, composition).skills ?? []).flatMap((skill) => skill.confirmations ?? []);
    await this.issued.note(actor, { id, code }, createHash('sha256').update(pdf).digest(), confirmations.length);
  }

  private async source(actor: Actor, id: string): Promise<DocumentSource> {
    return JSON.parse((await this.documents.source(actor, id)).take()) as DocumentSource;
  }

  private make(view: PortfolioView, composition: Composition): Readable {
    const attachment = attachmentOf(view, composition);
    return documentPdf(view, composition, { madeAt: dayOf(this.clock.now()), ...(attachment && { attachment }) });
  }
}

/** What goes with the file says no more than the file. An anonymous one carries nothing: programs find names where people do not look. */
function attachmentOf(view: PortfolioView, composition: Composition): Attachment | undefined {
  if (!composition.attachment || composition.kind === 'cv-anonymous') return undefined;
  const resume = toJsonResume(compose(view, composition), composition.language);
  return { name: 'resume.json', mediaType: 'application/json', content: JSON.stringify(resume, null, 2) };
}

/** Its beginning in UTC: on one day, a document has the same bytes however often it is made. */
function dayOf(now: Date): Date {
  return new Date(`${now.toISOString().slice(0, 10)}T00:00:00Z`);
}
