import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What people type, and the codes of which one should be among the first five. */
export function readQueries() {
  return readFileSync(join(import.meta.dirname, 'queries.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [language, text, expected] = line.split('\t');
      return { language, text, expected: expected.split(' ') };
    });
}

const ESCO = 'http://data.europa.eu/esco/';

/** As the queries name it. */
export const codeOf = ({ source, code }) => (source === 'esco' ? `esco:${code.replace(ESCO, '')}` : code);
