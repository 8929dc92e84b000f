import type { Database } from '#database';
import { crcn } from '../starter/digital/crcn.js';
import { DIGCOMP_VERSION } from '../starter/digital/digcomp-set.js';
import { digComp } from '../starter/digital/index.js';
import type { InTwo } from '../starter/starter-set.js';
import { REFERENCE_LANGUAGES } from '../words/language.js';
import { importSet } from './import-set.js';
import type { SetWriter } from './set-writer.js';

/** The year of the decree. */
const CRCN_VERSION = '2019';

interface Area {
  code: string;
  label: InTwo;
  competences: { code: string; label: InTwo }[];
}

/** The frameworks of digital competence that come with the starter set: their areas as groups, their competences as skills. */
export async function loadFrameworks(database: Database): Promise<void> {
  await importSet(database, { source: 'digcomp', version: DIGCOMP_VERSION }, (writer) => write(digComp, writer));
  await importSet(database, { source: 'crcn', version: CRCN_VERSION }, (writer) => write(crcn, writer));
}

async function write(areas: readonly Area[], writer: SetWriter): Promise<void> {
  for (const area of areas) {
    await writer.concept(area.code, 'group', null);
    await inTwo(area.code, area.label, writer);
    for (const { code, label } of area.competences) {
      await writer.concept(code, 'skill', area.code);
      await inTwo(code, label, writer);
    }
  }
}

async function inTwo(code: string, text: InTwo, writer: SetWriter): Promise<void> {
  for (const language of REFERENCE_LANGUAGES) await writer.label(code, language, text[language]);
}
