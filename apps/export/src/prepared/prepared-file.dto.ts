import { IsIn, IsUUID } from 'class-validator';

export class AskedPreparationDto {
  /** Of my own documents: a portfolio or a booklet */
  @IsUUID()
  documentId!: string;
}

export class AskedSharedPreparationDto {
  /** Of the headings and levels */
  @IsIn(['fr', 'en'])
  language!: 'fr' | 'en';
}

/** A file that takes a while to make: how far it is, and where it can be taken */
export class PreparedFileDto {
  id!: string;
  /** Of my own; null for what somebody shares with me */
  documentId!: string | null;
  state!: 'waiting' | 'underway' | 'ready' | 'failed' | 'cancelled';
  /** Of `steps`, which are not known before it is begun */
  stepsDone!: number;
  steps!: number | null;
  /** Why it failed: the code of a refusal, as in problem answers */
  failure!: string | null;
  /** Once it is ready */
  name!: string | null;
  /** In bytes */
  size!: number | null;
  /** ISO 8601 */
  askedAt!: string;
  /** ISO 8601 */
  endedAt!: string | null;
  /** When it goes; ISO 8601 */
  expiresAt!: string;
}
