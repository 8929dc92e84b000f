import type { Person } from './people.js';
import type { Professional } from './professionals.js';

export interface ShareTerms {
  sections?: string[];
  items?: string[];
  later?: boolean;
  contactLines?: string[];
  purpose?: string;
  note?: string | null;
  days?: number;
}

export interface Share {
  id: string;
  version: number;
  sections: string[];
  status: string;
  expiresAt: string;
}

/** Contact is shared line by line: these, unless told otherwise. A date of birth is only shared where a test is about it. */
export const USUAL_LINES = ['email', 'phone', 'address', 'website', 'commune', 'mobility', 'licences'];

/** A share given through the door, of everything unless told. */
export async function aGrant(
  owner: Pick<Person, 'browser'>,
  counsellor: Pick<Professional, 'id'>,
  terms: ShareTerms = {},
): Promise<Share> {
  const { sections = ['contact', 'experiences', 'skills', 'evidence', 'languages'] } = terms;
  const answer = await owner.browser.post('/api/portfolio/grants', {
    counsellorId: counsellor.id,
    sections,
    ...(sections.includes('contact') && { contactLines: USUAL_LINES }),
    purpose: 'career-project',
    days: 30,
    ...terms,
  });
  if (answer.status !== 201) throw new Error(`grants answered ${answer.status}: ${answer.text}`);
  return answer.json<Share & Record<string, unknown>>();
}

/** What a reader is told of what its owner sees: the same, without how often each thing was saved. */
export function asRead<T>(own: T): T {
  return JSON.parse(JSON.stringify(own, (key, value: unknown) => (key === 'version' ? undefined : value))) as T;
}
