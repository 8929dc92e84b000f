/** Whom a request speaks for. The operator has no account: a command line, under a database role of its own. */
export const ROLES = ['owner', 'counsellor', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

export interface Actor {
  /** Of the account; for an owner also the id of the portfolio. */
  id: string;
  role: Role;
  sessionId: string;
  /** When they last proved a second factor in this session. */
  factorAt: Date | null;
  /** Whether their account has one. */
  hasFactor: boolean;
  signedInAt: Date;
}
