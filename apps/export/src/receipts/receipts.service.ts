import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Receipts, type ConsentEvent } from '#consent';
import { receiptPdf, type CvLanguage, type ReceiptFacts } from '#documents';
import type { Actor } from '#identity';

/** The paper of a receipt: the facts of its act, and its own text attached. */
@Injectable()
export class ReceiptPapers {
  constructor(private readonly receipts: Receipts) {}

  async make(actor: Actor, id: string, language: CvLanguage): Promise<Readable> {
    const { event, text } = await this.receipts.intact(actor, id);
    const attachment = { name: `recu-${id}.json`, mediaType: 'application/json', content: text };
    return receiptPdf(factsOf(event), { language, attachment });
  }
}

function factsOf(event: ConsentEvent): ReceiptFacts {
  const { id, kind, at, terms, titles, noticeVersion, issuer, receiptSha256 } = event;
  const { sections, items, later, contactLines, purpose, note, noteByReader = false, expiresAt } = terms;
  return {
    id,
    act: kind,
    at,
    giver: `${event.giverGivenName} ${event.giverFamilyName}`.trim(),
    reader: `${event.readerGivenName} ${event.readerFamilyName}`.trim(),
    structure: event.linkId === null ? event.structureName : null,
    sections,
    items,
    titles,
    later,
    contactLines,
    purpose,
    note,
    noteByReader,
    until: new Date(expiresAt),
    noticeVersion,
    address: `${issuer ?? ''}/partages`,
    hash: receiptSha256?.toString('hex') ?? '',
  };
}
