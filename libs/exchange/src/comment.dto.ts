export class CommentDto {
  id!: string;
  /** Written by whoever asks */
  mine!: boolean;
  /** The author as they were when they wrote; null for the owner of the portfolio */
  author!: CommentAuthorDto | null;
  /** Plain text; null once it was withdrawn after having been read */
  text!: string | null;
  writtenAt!: Date;
  changedAt!: Date | null;
  withdrawnAt!: Date | null;
  /** Whether the other has read it */
  read!: boolean;
  /** Whether it may still be changed by whoever asks */
  mayChange!: boolean;
}

export class CommentAuthorDto {
  givenName!: string;
  familyName!: string;
  structure!: string;
}

/** What a thread is about */
export class ThreadItemDto {
  id!: string;
  kind!: 'experience' | 'skill' | 'evidence' | 'language';
  /** Its name of today, or the one it had if it is gone */
  title!: string;
}

/** A conversation between a person and one counsellor, seen by these two and nobody else */
export class CommentThreadDto {
  id!: string;
  /** Null when it is about the whole */
  item!: ThreadItemDto | null;
  /** The counsellor, as they were when they last wrote */
  counsellor!: CommentAuthorDto;
  /** Whether the counsellor can read on: false once their share has ended or does not show the item any more */
  open!: boolean;
  /** What the other wrote and whoever asks has not read */
  unread!: number;
  /** Oldest first */
  comments!: CommentDto[];
}
