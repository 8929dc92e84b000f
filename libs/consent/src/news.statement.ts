import type { Statement } from '#database';
import type { ConsentGrant } from './consent-grant.entity.js';

/** What is new to a reader since they last came. Never how often something was saved, nor when. */
export interface News {
  /**
   * From when it counts. What is read again within half an hour is one visit, and counts from the visit before; the first from its
   * own beginning. So all that came after the latest reading is marked, which the list of people promises. Null at the first
   * reading, and while the first visit brings nothing new.
   */
  lastVisitAt: Date | null;
  /** More was opened since; which single things, nobody noted. */
  widened: boolean;
  /** Of things that were not there to be read then. */
  newIds: string[];
  /** Of things whose words have changed since. */
  changedIds: string[];
  /** Name, headline or summary. */
  profileChanged: boolean;
}

/**
 * SQL expression of the `News` of the reader who entered, or null. A function, because most reads have none: a statement that
 * holds all that it looks at costs a tenth more, whether it looks or not.
 */
export const NEWS = "CASE WHEN $5 = 'read' THEN app.news($2, through.id, through.sections, $3, NULL, NULL) END";

/** For `Database.ownValue`: the news that the reader of this grant gets, to be looked at by the owner. */
export function newsOfGrant({ ownerId, id, sections, items, later }: ConsentGrant, at: Date): Statement {
  return {
    name: 'news_of_grant',
    text: 'SELECT app.news($3, $4, $5, $6, $7, $8)',
    values: [ownerId, id, sections, at.toISOString(), items, later],
  };
}
