/** Where each view of the skills is: the address keeps the choice, and Back goes to the one before. */
export const skillsList = '/competences';

export type Grouping = 'theme' | 'classement';

export const skillsPicture = (grouping: Grouping = 'theme') =>
  `/competences?vue=image${grouping === 'theme' ? '' : `&par=${grouping}`}`;

export const groupingIn = (search: Pick<URLSearchParams, 'get'>): Grouping =>
  search.get('par') === 'classement' ? 'classement' : 'theme';

export const occupationPage = (code: string) => `/competences/metiers/${encodeURIComponent(code)}`;
