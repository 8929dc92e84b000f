import { Browser } from './browser.js';
import type { Person } from './people.js';

export interface LinkTerms {
  what?: 'cv' | 'items';
  label?: string;
  password?: string | null;
  sections?: string[];
  items?: string[];
  later?: boolean;
  contactLines?: string[];
  days?: number;
}

export interface Link {
  id: string;
  version: number;
  status: string;
  locked: boolean;
  openings: number;
  lastOpenedAt: string | null;
  /** The secret of its address. */
  token: string;
}

/** A link made through the door, to chosen items with their files unless told. */
export async function aLink(owner: Pick<Person, 'browser'>, terms: LinkTerms = {}): Promise<Link> {
  const answer = await owner.browser.post('/api/portfolio/links', {
    what: 'items',
    label: 'Boulangerie Weber',
    sections: ['experiences', 'skills', 'evidence', 'languages'],
    days: 30,
    ...terms,
  });
  if (answer.status !== 201) throw new Error(`links answered ${answer.status}: ${answer.text}`);
  return answer.json<Link & Record<string, unknown>>();
}

let visitors = 0;

/** Someone without an account, from a network of their own. */
export function aVisitor(url: string): Browser {
  visitors += 1;
  return new Browser(url, {
    'x-forwarded-for': `198.51.${100 + Math.floor(visitors / 250)}.${(visitors % 250) + 1}`,
    'accept-language': 'en',
  });
}
