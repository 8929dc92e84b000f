import { IsBoolean } from 'class-validator';

export const NOTICE_KINDS = ['first-read', 'ending-soon', 'reader-left', 'link-opened', 'link-ending'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

export class NoticeReaderDto {
  givenName!: string;
  familyName!: string;
  structure!: string;
}

/** Something that happened, or will soon, without the person doing anything */
export class ShareNoticeDto {
  kind!: NoticeKind;
  at!: Date;
  /** The share it is about, or the link */
  id!: string;
  /** Who reads by the share; null for a link */
  reader!: NoticeReaderDto | null;
  /** What the person called the link; null for a share */
  label!: string | null;
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
