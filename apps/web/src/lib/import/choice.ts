import type { ImportItem, ImportPreview } from '../types.ts';

export type ImportSection = ImportItem['section'];
export const importSections: ImportSection[] = [
  'profile',
  'experiences',
  'skills',
  'languages',
  'evidence',
  'documents',
];

/** The largest files that the API reads, in bytes: a PDF may hold pictures. */
export const largest = 2 * 1024 * 1024;
export const largestPdf = 10 * 1024 * 1024;

/** All that is not there already. */
export const usualChoice = ({ items }: ImportPreview): string[] =>
  items.filter(({ alreadyThere }) => !alreadyThere).map(({ id }) => id);
