/** What was open until now, and is no longer */
export class StoppedDto {
  /** Shares with counsellors, and links */
  shares!: number;
}
