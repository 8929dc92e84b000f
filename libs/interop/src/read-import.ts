import { invalidField } from '#common';
import type { Language } from './import-notes.js';
import type { ImportPreview } from './import-preview.js';
import { readResume } from './json-resume-reader.js';
import { parseJsonObject } from './json-text.js';
import { isLorfolioDocument, readLorfolioDocument } from './lorfolio-document-reader.js';

/** Files that came inside another one: name and content. */
export interface ImportFile {
  name: string;
  content: Uint8Array;
}

/** What a JSON file would bring: a document of ours or a JSON Resume, told by what is in it and not by its name. */
export function readImport(bytes: Uint8Array, language: Language): ImportPreview {
  const file = parseJsonObject(bytes);
  return isLorfolioDocument(file) ? readLorfolioDocument(file, language) : readResume(file, language);
}

/**
 * What a PDF would bring by the data that lies in it: ours first, a JSON Resume from anywhere else.
 * @throws invalid `file` when no data lies in it
 */
export function readImportFrom(attachments: readonly ImportFile[], language: Language): ImportPreview {
  const data = attachments.filter(({ name }) => /\.json$/i.test(name));
  const [first] = data.toSorted((a, b) => rank(a) - rank(b));
  if (first === undefined) throw noDataInside();
  return readImport(first.content, language);
}

const rank = ({ name }: ImportFile): number => ['lorfolio.json', 'resume.json'].indexOf(name.toLowerCase()) >>> 0;

function noDataInside() {
  return invalidField('file', 'no_data_inside', {
    fr: 'Ce PDF ne contient pas de données à reprendre. Les CV faits avec Lorfolio en contiennent, sauf si vous les avez retirées.',
    en: 'This PDF holds no data to bring in. CVs made with Lorfolio do, unless you left it out.',
  });
}
