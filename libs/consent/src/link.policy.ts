import { NOTHING, type Scope } from './scope.js';
import type { AccessAction } from './shared-portfolio.statement.js';
import type { LinkContent, ShareLink } from './share-link.entity.js';

/** What a link of each kind lets its readers do. */
const ALLOWED: Record<LinkContent, readonly AccessAction[]> = { cv: ['read', 'export'], items: ['read', 'file'] };

/**
 * The whole rule of who reads by a link. No I/O, so the table of cases in link-cases.ts is the specification.
 * `app.open_link` and the `readable` policies say the same in SQL: that table runs against both.
 * @param isUnlocked whether the password that the link asks for was given
 */
export function readableByLink(link: ShareLink | null, isUnlocked: boolean, action: AccessAction, now: Date): Scope {
  if (!link?.isActive(now) || (link.locked && !isUnlocked)) return NOTHING;
  return ALLOWED[link.what].includes(action) ? link : NOTHING;
}

/** The kinds of link that let their readers do this. */
export function kindsFor(action: AccessAction): LinkContent[] {
  return (Object.keys(ALLOWED) as LinkContent[]).filter((what) => ALLOWED[what].includes(action));
}
