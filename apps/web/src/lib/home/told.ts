import { shownOf } from '../notices/shown.ts';
import type { AccessRecord, Grant, Notice, Notices } from '../types.ts';

/** The first readings that the news of the page tell: they are told there, and in no other part of it. */
export const firstReadings = ({ notices, unseen }: Notices): Notice[] =>
  shownOf(notices, unseen).filter(({ kind }) => kind === 'first-read' || kind === 'link-opened');

/** Whether the news tell of this reading. Of a CV that was taken they tell only that somebody read: the log says more. */
export const isTold = ({ id, action }: AccessRecord, told: readonly Notice[]): boolean =>
  action === 'read' && told.some(({ recordId }) => recordId === id);

/** Whether the news tell when this share was last read: it was read once. */
export const isLastReadTold = ({ id, lastReadAt }: Grant, told: readonly Notice[]): boolean =>
  told.some((notice) => notice.id === id && notice.at === lastReadAt);
