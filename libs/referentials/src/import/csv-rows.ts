import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { AGAIN, damagedFile } from './damaged-file.js';
import type { SourceFile } from './source-files.js';
import { utf8Text } from './utf8-text.js';

/** One row of a file: what stands under a heading, trimmed, and where it is. */
export interface Row<Column extends string> {
  line: number;
  get(column: Column): string;
}

/** A quote that is never closed takes all that follows into one row. */
const LONGEST_ROW = 1_000_000;

interface Parsed {
  record: string[];
  info: { lines: number };
}

/**
 * The rows of a CSV file, read by its headings as it streams: the order of columns, and more of them, do not matter. A cell is text and
 * nothing else, whatever a spreadsheet would make of it.
 */
export async function* csvRows<Column extends string>(
  file: SourceFile,
  { required, optional = [] }: { required: readonly Column[]; optional?: readonly Column[] },
  onBytes: (count: number) => void,
): AsyncIterable<Row<Column>> {
  const parser = parse({
    bom: true,
    delimiter: [','],
    info: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
  });
  const text = Readable.from(utf8Text(file, onBytes));
  text.once('error', (error) => parser.destroy(error));
  text.pipe(parser);
  let places: Map<string, number> | undefined;
  let line = 1;
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      if (places === undefined) {
        places = placesOf(file, record, required, optional);
      } else {
        const known = places;
        yield { line: line + 1, get: (column) => (record[known.get(column) ?? -1] ?? '').trim() };
      }
      line = info.lines;
    }
  } catch (error) {
    throw error instanceof CsvError ? misshapen(file, error, line) : error;
  } finally {
    text.destroy();
  }
  if (places === undefined) {
    throw damagedFile(file.shown, null, {
      fr: `le fichier est vide. ${AGAIN.fr}`,
      en: `the file is empty. ${AGAIN.en}`,
    });
  }
}

function placesOf(
  file: SourceFile,
  headings: string[],
  required: readonly string[],
  optional: readonly string[],
): Map<string, number> {
  const places = new Map(headings.map((heading, place) => [heading.trim(), place]));
  const missing = required.filter((column) => !places.has(column));
  if (missing.length > 0) {
    const names = missing.join(', ');
    throw damagedFile(file.shown, 1, {
      fr: `il manque : ${names}. Prenez le fichier d’origine, séparé par des virgules.`,
      en: `missing: ${names}. Take the original file, parted by commas.`,
    });
  }
  return new Map(
    [...required, ...optional].flatMap((column) => {
      const place = places.get(column);
      return place === undefined ? [] : [[column, place] as const];
    }),
  );
}

function misshapen(file: SourceFile, error: CsvError, line: number) {
  const at = typeof error.lines === 'number' ? error.lines : line + 1;
  if (error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE') {
    return damagedFile(file.shown, at, {
      fr: `un texte entre guillemets n’est pas fini : le fichier est coupé. ${AGAIN.fr}`,
      en: `a text in quotes does not end: the file is cut short. ${AGAIN.en}`,
    });
  }
  if (at <= 1) {
    return damagedFile(file.shown, 1, {
      fr: 'les titres ne se lisent pas. Prenez le fichier d’origine, séparé par des virgules.',
      en: 'the headings cannot be read. Take the original file, parted by commas.',
    });
  }
  return damagedFile(file.shown, at, {
    fr: `la ligne n’a pas les colonnes du titre : le fichier est abîmé. ${AGAIN.fr}`,
    en: `the line does not have the columns of the heading: the file is damaged. ${AGAIN.en}`,
  });
}
