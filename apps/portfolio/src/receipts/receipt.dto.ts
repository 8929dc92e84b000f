import type { ConsentAct, Purpose, ShownReceipt } from '#consent';
import type { ItemSection, Section } from '#portfolio';

/** To whom it was given, as they were then */
export class ReceiptReaderDto {
  givenName!: string;
  familyName!: string;
  structure!: string;
}

/** A single thing, by what it was called that day */
export class ReceiptTitleDto {
  section!: ItemSection;
  id!: string;
  title!: string;
}

/** What holds from that act on */
export class ReceiptTermsDto {
  sections!: Section[];
  /** Single things shared, or left out when `later` is true; null: whole sections */
  items!: string[] | null;
  /** What these things were called, part by part; null in receipts from before titles were kept */
  titles!: ReceiptTitleDto[] | null;
  /** Whether what is added later joins; null: it does */
  later!: boolean | null;
  /** Contact details, line by line; null: all of them when `sections` has contact */
  contactLines!: string[] | null;
  purpose!: Purpose;
  note!: string | null;
  /** Whether the note is the reader's, who asked; else it is the giver's */
  noteByReader!: boolean;
  grantedAt!: Date;
  expiresAt!: Date;
}

/** The receipt of one act of consent */
export class ReceiptDto {
  id!: string;
  /** What was done */
  kind!: ConsentAct;
  at!: Date;
  /** The share it is about; null when it is about a link */
  grantId!: string | null;
  /** The link it is about; null when it is about a share */
  linkId!: string | null;
  giver!: { givenName: string; familyName: string };
  reader!: ReceiptReaderDto;
  terms!: ReceiptTermsDto;
  /** The version of the privacy notice that had been accepted */
  noticeVersion!: string | null;
  /** SHA-256 of the receipt's text, made when the receipt was */
  hash!: string | null;
  /** Whether the text that is made now is still that one */
  intact!: boolean;

  static from({ event, intact }: ShownReceipt): ReceiptDto {
    const { id, kind, at, grantId, linkId, terms, titles, noticeVersion, receiptSha256 } = event;
    return {
      id,
      kind,
      at,
      grantId,
      linkId,
      giver: { givenName: event.giverGivenName, familyName: event.giverFamilyName },
      reader: {
        givenName: event.readerGivenName,
        familyName: event.readerFamilyName,
        structure: event.structureName,
      },
      terms: {
        ...terms,
        titles,
        noteByReader: terms.noteByReader ?? false,
        grantedAt: new Date(terms.grantedAt),
        expiresAt: new Date(terms.expiresAt),
      },
      noticeVersion,
      hash: receiptSha256?.toString('hex') ?? null,
      intact,
    };
  }
}
