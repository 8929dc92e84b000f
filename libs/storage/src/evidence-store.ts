import type { Readable } from 'node:stream';

export const MAX_EVIDENCE_BYTES = 25 * 1024 * 1024;

/** What was found out about a file while it was written: to be kept in the database, and asked for when it is read. */
export interface StoredFile {
  mediaType: string;
  /** In bytes. */
  size: number;
  /** Of the content, hexadecimal. */
  sha256: string;
}

export interface PutLimits {
  /** 25 MB unless told. */
  maxBytes?: number;
}

/**
 * Where evidence files are kept. A key is made of two UUIDs and nothing that a person typed. What is put is whole and on
 * disk when the promise resolves; when it rejects, nothing is left of it.
 */
export interface EvidenceStore {
  /** Streams a file in, measuring, hashing and recognising it. Refuses with `too_large` or `unsupported_media`. */
  put(ownerId: string, id: string, content: Readable, limits?: PutLimits): Promise<StoredFile>;

  /**
   * A stream of the file, once all of it was found to be what was put. A file that was altered or lost rejects before
   * the first byte, so that the reader gets an error and not half a file. Read the stream to its end or destroy it.
   */
  open(ownerId: string, id: string, expected: Pick<StoredFile, 'size' | 'sha256'>): Promise<Readable>;

  /** Removes a file; one that is not there is no error. */
  remove(ownerId: string, id: string): Promise<void>;

  /** Removes all files of a person. */
  removeAll(ownerId: string): Promise<void>;

  /**
   * Removes what no evidence knows, leftovers of interrupted uploads included. Only what was last written before
   * `olderThan`: a file may be there a moment before its row is. Asks person by person, so that no list of everyone's
   * files is ever made; the files of a person for whom the answer is null stay. Tells how many were removed.
   */
  sweep(knownIdsOf: (ownerId: string) => Promise<ReadonlySet<string> | null>, olderThan: Date): Promise<number>;
}
