import type { SetReader } from './import-set.js';
import type { SetName } from './set-writer.js';
import type { SourceFile } from './source-files.js';

/** An official source, as it was found in some files. */
export interface FoundSource {
  set: SetName;
  /** What will be read, for the progress */
  bytes: number;
  read(onBytes: (count: number) => void): SetReader;
}

export function totalBytes(files: readonly (SourceFile | null)[]): number {
  return files.reduce((sum, file) => sum + (file?.bytes ?? 0), 0);
}
