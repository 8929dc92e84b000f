import type { Section } from '#portfolio';
import type { LinkContent } from './share-link.entity.js';
import type { AccessAction } from './shared-portfolio.statement.js';

const DAY = 24 * 60 * 60 * 1000;

export interface LinkCase {
  name: string;
  /** None: the address is not of any link. What it leaves out: to chosen items, without a password, open for a day. */
  link: { what?: LinkContent; hasPassword?: boolean; endsInMs?: number; revoked?: boolean } | null;
  /** What was proved of the password. */
  password?: 'right' | 'wrong';
  action?: AccessAction;
  reads: readonly Section[];
}

/** What every link of the table shows when it opens. */
export const LINKED: readonly Section[] = ['experiences', 'skills'];

/**
 * The specification of who reads by a link. It runs against the policy in TypeScript and against the database, where what a kind of
 * link is for (`action`) is asked by the statement and not by the rule of entering.
 */
export const LINK_CASES: LinkCase[] = [
  { name: 'an address that is of no link opens nothing', link: null, reads: [] },
  { name: 'a link opens what it is for', link: {}, reads: LINKED },
  { name: 'a link still opens a moment before its end', link: { endsInMs: 1 }, reads: LINKED },
  { name: 'a link ends at the instant it expires', link: { endsInMs: 0 }, reads: [] },
  { name: 'an expired link opens nothing', link: { endsInMs: -DAY }, reads: [] },
  { name: 'a withdrawn link opens nothing', link: { revoked: true }, reads: [] },
  { name: 'a link that expired and was withdrawn opens nothing', link: { endsInMs: -DAY, revoked: true }, reads: [] },
  { name: 'a link with a password opens nothing without it', link: { hasPassword: true }, reads: [] },
  {
    name: 'a link with a password opens nothing with another',
    link: { hasPassword: true },
    password: 'wrong',
    reads: [],
  },
  { name: 'a link with a password opens with it', link: { hasPassword: true }, password: 'right', reads: LINKED },
  { name: 'a link without a password opens to any', link: {}, password: 'wrong', reads: LINKED },
  {
    name: 'the right password opens no expired link',
    link: { hasPassword: true, endsInMs: 0 },
    password: 'right',
    reads: [],
  },
  {
    name: 'the right password opens no withdrawn link',
    link: { hasPassword: true, revoked: true },
    password: 'right',
    reads: [],
  },
  { name: 'a link to a CV is read', link: { what: 'cv' }, reads: LINKED },
  { name: 'a link to a CV gives its PDF', link: { what: 'cv' }, action: 'export', reads: LINKED },
  { name: 'a link to a CV gives no file', link: { what: 'cv' }, action: 'file', reads: [] },
  { name: 'a link to items gives their files', link: { what: 'items' }, action: 'file', reads: LINKED },
  { name: 'a link to items gives no PDF', link: { what: 'items' }, action: 'export', reads: [] },
];
