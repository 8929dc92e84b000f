/** What a share is for. SQL holds the same list as a CHECK constraint. */
export const PURPOSES = ['first-interview', 'career-project', 'job-search', 'training', 'vae', 'other'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** A share lasts so many days at most. */
export const LONGEST_GRANT_DAYS = 365;

/** So long after its end a share can be renewed as it was. */
export const RENEWABLE_DAYS = 30;

/** Characters of the sentence that may say more about the purpose. */
export const LONGEST_NOTE = 500;
