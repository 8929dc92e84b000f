/** A counsellor as the directory has them: who typed a code, or sent a request */
export class AskingCounsellorDto {
  id!: string;
  givenName!: string;
  familyName!: string;
  /** What they do there */
  title!: string | null;
  structure!: string;
}
