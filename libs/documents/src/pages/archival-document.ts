import { MOST_PAGES, TOO_MANY_PAGES } from '#view';
import PDFDocument from 'pdfkit';
import { EmbeddedFace } from '../fonts/embedded-face.js';
import type { Face } from '../fonts/face.js';
import { sheetOf, type Sheet } from './sheet.js';
import { CREATOR, PRODUCER, xmp, type DocumentFacts } from './xmp.js';

/** What PDFKit 0.20.2 keeps to itself and this file relies on: the reason why its version is pinned. */
interface Internals {
  _root: { data: Record<string, unknown> };
  /** Bytes written so far. */
  _offset: number;
  /** Objects begun and not ended: the file is written once there are none. */
  _waiting: number;
}

/** A file that goes with a document and can be taken out of it. */
export interface Attachment {
  name: string;
  mediaType: string;
  content: string | Buffer;
}

/** A document that lasts (PDF/A-3a) and that everybody can read (PDF/UA-1). */
export class ArchivalDocument extends PDFDocument {
  private readonly faces = new Map<Face, EmbeddedFace>();
  // PDFKit writes while it is constructed: a field that begins with a value would forget that.
  declare private said: string | undefined;
  declare private pieces: Uint8Array[] | undefined;

  constructor(
    private readonly facts: DocumentFacts,
    readonly sheet: Sheet = sheetOf('a4'),
  ) {
    super({
      size: [sheet.width, sheet.height],
      margin: 0,
      pdfVersion: '1.7',
      subset: 'PDF/A-3a',
      tagged: true,
      lang: facts.language,
      displayTitle: true,
      // Without this PDFKit loads Helvetica, which is not embedded.
      font: null as unknown as string,
      autoFirstPage: false,
      bufferPages: true,
      info: {
        Title: facts.title,
        ...(facts.author !== null && { Author: facts.author }),
        Creator: CREATOR,
        Producer: PRODUCER,
        CreationDate: facts.madeAt,
        ModDate: facts.madeAt,
      },
    });
  }

  override addPage(options?: PDFKit.PDFDocumentOptions): PDFKit.PDFDocument {
    if (this.bufferedPageRange().count >= MOST_PAGES) throw new Error(TOO_MANY_PAGES);
    return super.addPage(options);
  }

  /** The face as this document holds it, ready for the current page. */
  embed(face: Face): EmbeddedFace {
    let embedded = this.faces.get(face);
    if (embedded === undefined) {
      embedded = new EmbeddedFace(this, face, `F${this.faces.size + 1}`);
      this.faces.set(face, embedded);
    }
    (this.page as unknown as { fonts: Record<string, object> }).fonts[embedded.name] ??= embedded.dictionary;
    return embedded;
  }

  /** What is on the page and not in the text: rules, page numbers. */
  artifact(type: 'Layout' | 'Pagination', draw: () => void): void {
    this.markContent('Artifact', { type });
    draw();
    this.endMarkedContent();
  }

  attach({ name, mediaType, content }: Attachment, description: string): void {
    const options = {
      name,
      type: mediaType,
      description,
      relationship: 'Data',
      // Both, or PDFKit leaves them out and PDF/A-3 misses the second.
      creationDate: this.facts.madeAt,
      modifiedDate: this.facts.madeAt,
    };
    this.file(typeof content === 'string' ? Buffer.from(content, 'utf8') : content, options);
  }

  /** The file. Throws where PDFKit would wait for ever for a part that nobody added or ended. */
  override end(): Buffer {
    for (const face of this.faces.values()) face.end();
    super.end();
    const { _waiting: waiting } = this as unknown as Internals;
    if (waiting > 0) throw new Error(`${waiting} parts of the document were begun and never added to it or ended`);
    this.keepSaid();
    return Buffer.concat(this.pieces ?? []);
  }

  /** PDFKit calls this a thousand times for two pages, and would make a buffer each time. What is said becomes one when bytes follow. */
  _write(data: string | Uint8Array): void {
    const at = this as unknown as Internals;
    if (typeof data === 'string') {
      this.said = `${this.said ?? ''}${data}\n`;
      at._offset += data.length + 1;
      return;
    }
    this.keepSaid();
    (this.pieces ??= []).push(data);
    at._offset += data.length;
  }

  /** Nobody reads this as a stream. PDFKit calls it at the end, to say that there is no more. */
  override push(): boolean {
    return true;
  }

  private keepSaid(): void {
    if (this.said !== undefined) (this.pieces ??= []).push(Buffer.from(this.said, 'latin1'));
    this.said = undefined;
  }

  /** PDFKit calls this from `end`. Its own writes the title without escaping it, and can claim one standard only. */
  override endMetadata(): void {
    const metadata = this.ref({ Type: 'Metadata', Subtype: 'XML' });
    metadata.compress = false;
    metadata.end(Buffer.from(xmp(this.facts), 'utf8'));
    (this as unknown as Internals)._root.data['Metadata'] = metadata;
  }
}
