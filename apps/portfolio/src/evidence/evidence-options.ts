/** What the installation decides about evidence files. */
export abstract class EvidenceOptions {
  /** Folder under which the files lie. */
  abstract readonly evidenceFolder: string;
  /** Of one file. */
  abstract readonly maxFileBytes: number;
  /** Of one person's files together. */
  abstract readonly maxOwnerBytes: number;
}
