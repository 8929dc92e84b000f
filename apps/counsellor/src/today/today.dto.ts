import type { Purpose, Section } from '#consent';

/** Someone who shares with me, as far as my day needs */
export class PersonTodayDto {
  ownerId!: string;
  givenName!: string;
  familyName!: string;
  sections!: Section[];
  purpose!: Purpose;
  note!: string | null;
  expiresAt!: Date;
  /** Whether I have read it before: then it was opened further since */
  read!: boolean;
}

/** How many there are, and the first of them */
export class PeopleTodayDto {
  count!: number;
  first!: PersonTodayDto[];
}

/** What waits for me today */
export class TodayDto {
  /** Given or opened further since I last read, newest first */
  shares!: PeopleTodayDto;
  /** Shares that end within 7 days, the nearest first */
  ending!: PeopleTodayDto;
}
