import { hasAnnexes, isAnonymous } from '../documents/kinds.ts';
import type { DocumentChanges, DocumentKind, OwnDocument } from '../types.ts';

/** What another kind brings with it: nobody should send a CV without an address because it was an anonymous one before. */
export function changesForKind(document: OwnDocument, kind: DocumentKind): DocumentChanges {
  const { contactLines, parts } = document;
  const isNamedNow = isAnonymous(document.kind) && !isAnonymous(kind);
  return {
    kind,
    ...(isNamedNow &&
      contactLines.length === 0 && {
        contactLines: ['email', 'phone', 'website', 'commune', 'mobility', 'licences'],
        attachment: true,
      }),
    ...(hasAnnexes(kind) && !parts.includes('evidence') && { parts: [...parts, 'evidence'] }),
  };
}
