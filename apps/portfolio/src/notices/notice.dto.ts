import { IsBoolean } from 'class-validator';

export const NOTICE_KINDS = [
  'first-read',
  'ending-soon',
  'reader-left',
  'link-opened',
  'link-ending',
  'skill-confirmed',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

export class NoticeReaderDto {
  givenName!: string;
  familyName!: string;
  structure!: string;
}

/** Who confirmed a skill, and which: in the words that they confirmed */
export class NoticeConfirmationDto {
  by!: string;
  organisation!: string | null;
  skillId!: string;
  skillName!: string;
}

/** Something that happened, or will soon, without the person doing anything */
export class ShareNoticeDto {
  kind!: NoticeKind;
  at!: Date;
  /** The share it is about, the link, or the confirmation */
  id!: string;
  /** With `first-read` and `link-opened`: the record of the access log that tells the same */
  recordId!: string | null;
  /** Who reads by the share; null for what is about none */
  reader!: NoticeReaderDto | null;
  /** What the person called the link; null for what is about none */
  label!: string | null;
  /** With `skill-confirmed` */
  confirmation!: NoticeConfirmationDto | null;
  /** With `ending-soon` and `link-ending`: the end */
  expiresAt!: Date | null;
}

export class ShareNoticesDto {
  /** Newest first, of the last two months */
  notices!: ShareNoticeDto[];
  /** How many are newer than the last look */
  unseen!: number;
}

export class NoticeSettingsDto {
  /** A mail once a week, when something happened */
  @IsBoolean()
  weeklySummary!: boolean;
}
