import { Injectable } from '@nestjs/common';
import { Receipts, type ConsentEvent } from '#consent';
import type { ReceiptFacts } from '#documents';
import type { Actor } from '#identity';
import { Renderer } from '../rendering/renderer.js';
import type { MadeFile, PaperLanguage } from '../rendering/tasks.js';

/** The paper of a receipt: the facts of its act, and its own text attached. */
@Injectable()
export class ReceiptPapers {
  constructor(
    private readonly receipts: Receipts,
    private readonly renderer: Renderer,
  ) {}

  make(actor: Actor, id: string, language: PaperLanguage): Promise<MadeFile> {
    return this.renderer.make(actor.id, 'receipt', async () => {
      const { event, text } = await this.receipts.intact(actor, id);
      return { facts: factsOf(event), text, language };
    });
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
