import type { ConceptKind } from '../concept-kind.js';
import type { ReferenceLanguage } from '../words/language.js';
import { csvRows } from './csv-rows.js';
import { AGAIN, damagedFile } from './damaged-file.js';
import type { EscoLanguage, EscoRelations } from './esco-files.js';
import type { SetWriter } from './set-writer.js';
import type { SourceFile } from './source-files.js';

/** The official relations name a few concepts that the official lists do not have (67 of 124,000 in v1.1.1); a cut file many. */
const TOLERATED = 0.01;
const RELEASED = /^(released)?$/i;

type OnBytes = (count: number) => void;
type Pillar = 'occupations' | 'skills' | 'occupationGroups' | 'skillGroups';
const PILLARS: readonly Pillar[] = ['occupationGroups', 'skillGroups', 'occupations', 'skills'];

/**
 * ESCO: occupations and skills with all that they are called in each language, under the first group that ESCO gives them; what is
 * essential to an occupation is core. A concept is known from the first language that names it.
 */
export async function readEsco(
  languages: readonly EscoLanguage[],
  { occupationBroader, skillBroader, occupationSkills }: EscoRelations,
  writer: SetWriter,
  onBytes: OnBytes,
): Promise<void> {
  const broader = new Map<string, string>();
  for (const file of [occupationBroader, skillBroader]) if (file) await readBroader(file, broader, onBytes);
  for (const pillar of PILLARS) {
    for (const files of languages) {
      const file = files[pillar];
      if (file) await readConcepts(file, pillar, files.language, broader, writer, onBytes);
    }
  }
  if (occupationSkills) await readRelations(occupationSkills, writer, onBytes);
}

async function readBroader(file: SourceFile, broader: Map<string, string>, onBytes: OnBytes): Promise<void> {
  for await (const row of csvRows(file, { required: ['conceptUri', 'broaderUri'] }, onBytes)) {
    const uri = row.get('conceptUri');
    if (!broader.has(uri)) broader.set(uri, row.get('broaderUri'));
  }
}

async function readConcepts(
  file: SourceFile,
  pillar: Pillar,
  language: ReferenceLanguage,
  broader: ReadonlyMap<string, string>,
  writer: SetWriter,
  onBytes: OnBytes,
): Promise<void> {
  const seen = new Set<string>();
  const columns = {
    required: ['conceptUri', 'preferredLabel'],
    optional: ['altLabels', 'skillType', 'status'],
  } as const;
  for await (const row of csvRows<(typeof columns.required | typeof columns.optional)[number]>(
    file,
    columns,
    onBytes,
  )) {
    const uri = row.get('conceptUri');
    if (uri === '' || seen.has(uri)) {
      throw damagedFile(file.shown, row.line, {
        fr: `« ${uri} » y est deux fois, ou vide : le fichier est abîmé. ${AGAIN.fr}`,
        en: `"${uri}" is there twice, or empty: the file is damaged. ${AGAIN.en}`,
      });
    }
    seen.add(uri);
    if (!RELEASED.test(row.get('status'))) continue;
    await writer.concept(uri, kindOf(pillar, row.get('skillType')), broader.get(uri) ?? null);
    await writer.label(uri, language, row.get('preferredLabel'));
    for (const text of row.get('altLabels').split(/[\n|]/)) await writer.label(uri, language, text);
  }
}

function kindOf(pillar: Pillar, skillType: string): ConceptKind {
  if (pillar === 'occupations') return 'occupation';
  if (pillar !== 'skills') return 'group';
  if (/knowledge/i.test(skillType)) return 'knowledge';
  return /attitude/i.test(skillType) ? 'attitude' : 'skill';
}

async function readRelations(file: SourceFile, writer: SetWriter, onBytes: OnBytes): Promise<void> {
  let [rows, unknown] = [0, 0];
  let last = { line: 0, uri: '' };
  for await (const row of csvRows(file, { required: ['occupationUri', 'relationType', 'skillUri'] }, onBytes)) {
    const [occupation, skill] = [row.get('occupationUri'), row.get('skillUri')];
    const strength = row.get('relationType') === 'essential' ? 'core' : 'optional';
    rows++;
    if (await writer.relation(occupation, skill, strength)) continue;
    unknown++;
    last = { line: row.line, uri: writer.has(occupation) ? skill : occupation };
  }
  if (unknown <= rows * TOLERATED) return;
  throw damagedFile(file.shown, last.line, {
    fr: `${unknown} lignes sur ${rows}, dont celle-ci (« ${last.uri} »), parlent de fiches absentes : un fichier est coupé, ou d’une autre version. ${AGAIN.fr}`,
    en: `${unknown} lines of ${rows}, this one ("${last.uri}") among them, name what is not there: a file is cut short, or of another version. ${AGAIN.en}`,
  });
}
