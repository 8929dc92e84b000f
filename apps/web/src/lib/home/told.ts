import { shownOf } from '../notices/shown.ts';
import type { AccessRecord, Grant, Notice, Notices } from '../types.ts';

/** The first readings that the news of the page tell: they are told there, and in no other part of it. */
export const firstReadings = ({ notices, unseen }: Notices): Notice[] =>
  shownOf(notices, unseen).filter(({ kind }) => kind === 'first-read' || kind === 'link-opened');

/** Whether the news tell of this reading. A notice of a share knows its reader by name, one of a link knows the link. */
export function isTold({ action, readAt, reader, link }: AccessRecord, told: readonly Notice[]): boolean {
  if (action !== 'read') return false;
  const isReader = ({ id, reader: first }: Notice) =>
    link ? link.id === id : first?.givenName === reader?.givenName && first?.familyName === reader?.familyName;
  return told.some((notice) => notice.at === readAt && isReader(notice));
}

/** Whether the news tell when this share was last read: it was read once. */
export const isLastReadTold = ({ id, lastReadAt }: Grant, told: readonly Notice[]): boolean =>
  told.some((notice) => notice.id === id && notice.at === lastReadAt);
