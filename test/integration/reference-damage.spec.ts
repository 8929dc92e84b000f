import { readFileSync, writeFileSync } from 'node:fs';
import { Client } from 'pg';
import { asOperator } from '../../apps/standalone/src/operator-connection.js';
import { readReferentialsCommand } from '../../apps/standalone/src/referentials-command.js';
import { atTheLibrary } from '../../apps/standalone/src/referentials-desk.js';
import { testDatabase, type TestDatabase } from '#testing';
import { aFolder, aZip, escoFiles, escoRelations, romeFiles, type Files } from './reference-files.js';

const TABLES = ['reference_set', 'reference_concept', 'reference_label', 'reference_word', 'reference_relation'];

const OCCUPATIONS = 'unix_referentiel_code_rome_v901_utf8.csv';
const NAMES = 'unix_referentiel_appellation_v901_utf8.csv';
const SKILLS = 'unix_referentiel_competence_v901_utf8.csv';
const LINKS = 'unix_liens_rome_referentiels_v901_utf8.csv';

/** ROME with one file changed. */
function rome(name: string, change: (text: string) => string | Buffer): () => Promise<string[]> {
  return () => {
    const files = romeFiles('901');
    const content = files[name];
    if (content === undefined) throw new Error(`there is no ${name}`);
    return Promise.resolve(['rome', aFolder({ ...files, [name]: change(content.toString()) })]);
  };
}

function esco(change: (files: Files) => Files): () => Promise<string[]> {
  const files = change({ ...escoFiles('en'), ...escoRelations });
  return async () => ['esco', await aZip('esco-v1.2.0.zip', files)];
}

/** Changes the bytes of a zip. */
function zipped(change: (bytes: Buffer) => Buffer, options = {}): () => Promise<string[]> {
  return async () => {
    const path = await aZip('esco-v1.2.0.zip', { ...escoFiles('en'), ...escoRelations }, options);
    writeFileSync(path, change(readFileSync(path)));
    return ['esco', path];
  };
}

const changed = (name: string, change: (text: string) => string) => (files: Files) => ({
  ...files,
  [name]: change(files[name]?.toString() ?? ''),
});

describe('a damaged file', () => {
  let database: TestDatabase;
  let client: Client;
  beforeAll(async () => {
    database = await testDatabase();
    client = new Client({ connectionString: database.admin });
    await client.connect();
    await tell('import', 'rome', aFolder(romeFiles('900')));
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  function tell(...args: string[]): Promise<string> {
    const command = readReferentialsCommand(args);
    if (command.name === 'help') throw new Error('a command was expected');
    return asOperator(database.operator, (connection) => atTheLibrary(command, connection, { write: () => undefined }));
  }

  async function dump(): Promise<unknown[]> {
    const all = await Promise.all(TABLES.map((table) => client.query(`SELECT * FROM ${table} t ORDER BY t::text`)));
    return all.map(({ rows }) => rows as unknown);
  }

  it.each<[string, () => Promise<string[]>, string]>([
    [
      'cut in the middle of a quoted text',
      rome(SKILLS, (text) => text.slice(0, text.indexOf('tourtes'))),
      `${SKILLS}, line 4: the file ends in the middle`,
    ],
    [
      'cut after a comma',
      rome(LINKS, (text) => text.slice(0, text.lastIndexOf('"3"'))),
      `${LINKS}, line 5: the file ends in the middle`,
    ],
    [
      'cut between two lines, so that others point at what is gone',
      rome(SKILLS, (text) => text.split('\r\n').slice(0, 2).join('\r\n') + '\r\n'),
      `${SKILLS}, line 2: the code "103" is not in`,
    ],
    ['with a quote that is never closed', rome(NAMES, (text) => text.replace('""premier""', '"premier')), NAMES],
    ['in Latin-1', rome(SKILLS, (text) => Buffer.from(text, 'latin1')), `${SKILLS}, line 2: the text is not UTF-8`],
    [
      'in UTF-16',
      rome(NAMES, (text) => Buffer.from(`\ufeff${text}`, 'utf16le')),
      `${NAMES}, line 1: the text is not UTF-8`,
    ],
    [
      'in UTF-16 in part',
      rome(SKILLS, (text) => text.replace('tourtes', 't\0o\0u\0rtes')),
      `${SKILLS}, line 4: the text is not UTF-8`,
    ],
    [
      'with a line that has no end',
      rome(SKILLS, (text) => text + 'x'.repeat(1_200_000)),
      `${SKILLS}, line 5: the line has no end`,
    ],
    [
      'with a quote after which all is one text',
      rome(NAMES, (text) => `${text}"4","${'x\r\n'.repeat(500_000)}`),
      `a text in quotes does not end`,
    ],
    [
      'without a column',
      rome(SKILLS, (text) => text.replace('"cat_comp"', '"categorie"')),
      `${SKILLS}, line 1: missing: cat_comp`,
    ],
    [
      'parted by semicolons',
      rome(OCCUPATIONS, (text) => text.replaceAll(',', ';')),
      `${OCCUPATIONS}, line 1: the headings cannot be read`,
    ],
    [
      'with a line that is short of a column',
      rome(LINKS, (text) => text.replace('"Z1101","5","1","101"', '"Z1101","5","101"')),
      `${LINKS}, line 3: the line does not have the columns`,
    ],
    [
      'with a code twice',
      rome(OCCUPATIONS, (text) => text.replace('"Z1201"', '"Z1101"')),
      `${OCCUPATIONS}, line 3: the code "Z1101" is there twice`,
    ],
    [
      'with a number of a name twice',
      rome(NAMES, (text) => text.replace('"3","S', '"1","S')),
      `${NAMES}, line 4: the code "1" is there twice`,
    ],
    [
      'with an empty code',
      rome(OCCUPATIONS, (text) => text.replace('"Z1201","2"', '"","2"')),
      `${OCCUPATIONS}, line 3`,
    ],
    [
      'that points at an occupation of another version',
      rome(LINKS, (text) => text.replaceAll('Z1101', 'Z9999')),
      `${LINKS}, line 3: the code "Z9999" is not in`,
    ],
    ['that is empty', rome(OCCUPATIONS, () => ''), `${OCCUPATIONS}: the file is empty`],
    [
      'of ESCO with a URI twice',
      esco(changed('skills_en.csv', (text) => text.replace('skill/s2', 'skill/s1'))),
      'esco-v1.2.0.zip > skills_en.csv, line 3: "http://data.europa.eu/esco/skill/s1" is there twice',
    ],
    [
      'of ESCO without labels',
      esco(changed('occupations_en.csv', (text) => text.replace('preferredLabel', 'label'))),
      'occupations_en.csv, line 1: missing: preferredLabel',
    ],
    [
      'of ESCO whose relations are of another version',
      esco(changed('occupationSkillRelations.csv', (text) => text.replaceAll('skill/s', 'skill/x'))),
      'occupationSkillRelations.csv, line 3: 2 lines of 2',
    ],
    [
      'that is a zip cut short',
      zipped((bytes) => bytes.subarray(0, bytes.length - 40)),
      'esco-v1.2.0.zip: the archive is damaged',
    ],
    ['that is a zip with changed bytes', zipped((bytes) => flipped(bytes)), 'the archive is damaged'],
    [
      'that is a zip with another word in it, which unpacks all the same',
      zipped((bytes) => Buffer.from(bytes.toString('latin1').replace('pie maker', 'die maker'), 'latin1'), {
        compress: false,
      }),
      'esco-v1.2.0.zip > occupations_en.csv: the archive is damaged',
    ],
    ['that is no zip', zipped(() => Buffer.from('PK no')), 'the archive is damaged'],
    ['that is not there', () => Promise.resolve(['rome', '/nowhere/at/all']), 'does not exist'],
    [
      'of a folder that lacks one',
      () => Promise.resolve(['rome', aFolder({ [OCCUPATIONS]: romeFiles('901')[OCCUPATIONS] ?? '' })]),
      'A file such as unix_grand_domaine',
    ],
    [
      'of a folder with two versions',
      () => Promise.resolve(['rome', aFolder({ ...romeFiles('901'), ...romeFiles('902') })]),
      'Give one version at a time',
    ],
    [
      'of a folder with mixed versions',
      () => Promise.resolve(['rome', mixed()]),
      'The files are of several versions (901, 902)',
    ],
  ])('%s is refused with its name and what to do, and nothing changes', async (_, files, sentence) => {
    const before = await dump();

    await expect(tell('import', ...(await files()))).rejects.toThrow(sentence);

    expect(await dump()).toEqual(before);
  });

  it('the same files undamaged are taken', async () => {
    expect(await tell('import', ...(await rome(SKILLS, (text) => text)()))).toContain('rome 901 is there');
    expect(await tell('import', ...(await esco((files) => files)()))).toContain('esco 1.2.0 is there');
  });
});

function mixed(): string {
  const files = romeFiles('901');
  const { [LINKS]: links = '', ...rest } = files;
  return aFolder({ ...rest, [LINKS.replace('901', '902')]: links });
}

/** Some bytes of the first file in it, past its header. */
function flipped(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  for (let at = 90; at < 100; at++) copy[at] = 255 - (copy[at] ?? 0);
  return copy;
}
