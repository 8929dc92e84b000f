import { createHash } from 'node:crypto';
import type { ConsentEvent } from './consent-event.js';
import { opens } from './consent-event.js';
import { ACT_STATES, dataCategories, EXPLICIT_CONSENT, OPERATIONS, PURPOSE_CATEGORY } from './dpv.js';
import { LINK_READER, PURPOSE_WORDS, withdrawalWords } from './receipt-words.js';

/**
 * The receipt of an act of consent: a pure function of its event and of the address it was issued under. The order of the fields
 * is part of it, for the text is hashed: the same event makes the same bytes for ever. A change here is a change of every receipt
 * that was ever given; a new form needs a new `recordVersion`, chosen by the event. The second names the things it is about, and
 * whose words say what for; an act from before titles were kept has none and makes the first.
 *
 * The fields are those of the Kantara Consent Receipt 1.1; what ISO/IEC TS 27560:2023 asks for beside them is in `record`.
 */
export function receiptText(event: ConsentEvent, issuer: string): string {
  return `${JSON.stringify(receiptOf(event, issuer), null, 2)}\n`;
}

/** SHA-256 of the text as it is downloaded. */
export function receiptHash(event: ConsentEvent, issuer: string): Buffer {
  return createHash('sha256').update(receiptText(event, issuer), 'utf8').digest();
}

/** Whether the event still makes the receipt that was hashed when it was made. */
export function isIntact(event: ConsentEvent): boolean {
  if (event.issuer === null || event.receiptSha256 === null) return false;
  return receiptHash(event, event.issuer).equals(event.receiptSha256);
}

/**
 * The event in the form in which it was sealed; undefined when it makes that receipt in none. While a new version takes over, one
 * that knows no titles yet may seal an act that has them: its receipt is of the first form for ever.
 */
export function asSealed(event: ConsentEvent): ConsentEvent | undefined {
  return [event, { ...event, titles: null }].find(isIntact);
}

function receiptOf(event: ConsentEvent, issuer: string) {
  const { terms } = event;
  const until = isoOf(terms.expiresAt);
  const byReader = event.titles !== null && terms.noteByReader === true;
  const reader = `${event.readerGivenName} ${event.readerFamilyName}`.trim();
  const categories = dataCategories(terms);
  return {
    version: 'KI-CR-v1.1.0',
    jurisdiction: 'FR',
    consentTimestamp: Math.floor(event.at.getTime() / 1000),
    collectionMethod: `${issuer}/partages`,
    consentReceiptID: event.id,
    language: 'fr',
    piiPrincipalId: event.ownerId,
    piiControllers: [
      { piiController: event.linkId === null ? event.structureName : LINK_READER, onBehalf: false, contact: reader },
    ],
    policyUrl: `${issuer}/donnees`,
    services: [
      {
        service: 'Lorfolio',
        purposes: [
          {
            purpose: (byReader ? null : terms.note) ?? PURPOSE_WORDS[terms.purpose],
            purposeCategory: [PURPOSE_CATEGORY[terms.purpose]],
            consentType: 'EXPLICIT',
            piiCategory: categories,
            primaryPurpose: true,
            termination: opens(event.kind) ? until : event.at.toISOString(),
            thirdPartyDisclosure: false,
          },
        ],
      },
    ],
    sensitive: false,
    spiCat: [],
    record: {
      schema: 'ISO/IEC TS 27560:2023',
      recordVersion: event.titles === null ? 1 : 2,
      recordId: event.grantId ?? event.linkId,
      recordKind: event.grantId === null ? 'link' : 'grant',
      eventType: event.kind,
      eventTime: event.at.toISOString(),
      eventState: ACT_STATES[event.kind],
      legalBasis: EXPLICIT_CONSENT,
      operations: OPERATIONS,
      principal: { id: event.ownerId, givenName: event.giverGivenName, familyName: event.giverFamilyName },
      recipient: {
        id: event.readerId,
        givenName: event.readerGivenName,
        familyName: event.readerFamilyName,
        structure: event.structureName,
      },
      purpose: terms.purpose,
      purposeWords: terms.note,
      ...(event.titles !== null && { purposeWordsBy: terms.note && (byReader ? 'recipient' : 'principal') }),
      sections: terms.sections,
      items: terms.items,
      ...(event.titles !== null && {
        itemTitles: event.titles.map(({ section, id, title }) => ({ section, id, title })),
      }),
      itemsAddedLater: terms.later,
      contactLines: terms.contactLines,
      validFrom: isoOf(terms.grantedAt),
      validUntil: until,
      noticeVersion: event.noticeVersion,
      withdrawal: { method: withdrawalWords, url: `${issuer}/partages` },
    },
  };
}

function isoOf(milliseconds: number): string {
  return new Date(Math.floor(milliseconds)).toISOString();
}
