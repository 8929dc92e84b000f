import { Client } from 'pg';
import { asOperator } from '../../apps/standalone/src/operator-connection.js';
import { readReferentialsCommand } from '../../apps/standalone/src/referentials-command.js';
import { atTheLibrary } from '../../apps/standalone/src/referentials-desk.js';
import { loadFrameworks, loadStarterSet, starterSet } from '#referentials';
import { testDatabase, type TestDatabase } from '#testing';
import { aFolder, aZip, escoFiles, escoRelations, romeFiles } from './reference-files.js';

const TABLES = ['reference_set', 'reference_concept', 'reference_label', 'reference_word', 'reference_relation'];

describe('the reference data', () => {
  let database: TestDatabase;
  let client: Client;
  beforeEach(async () => {
    database = await testDatabase();
    client = new Client({ connectionString: database.admin });
    await client.connect();
  });
  afterEach(async () => {
    await client.end();
    await database.drop();
  });

  let shown: string;
  async function tell(...args: string[]): Promise<string> {
    const command = readReferentialsCommand(args);
    if (command.name === 'help') throw new Error('a command was expected');
    shown = '';
    const screen = { write: (text: string) => (shown += text) };
    return asOperator(database.operator, (connection) => atTheLibrary(command, connection, screen));
  }

  async function dump(): Promise<string[]> {
    const all = await Promise.all(
      TABLES.map((table) =>
        client.query<{ row: string }>(`SELECT to_jsonb(t)::text AS row FROM ${table} t ORDER BY 1`),
      ),
    );
    return all.flatMap(({ rows }, i) => rows.map(({ row }) => `${TABLES[i]} ${row}`));
  }

  const ask = async (text: string): Promise<unknown[]> => (await client.query({ text, rowMode: 'array' })).rows;

  describe('of ROME', () => {
    it('come from a folder: groups, occupations and what they are called, skills, knowledge, and how they belong together', async () => {
      expect(await tell('import', 'rome', aFolder(romeFiles()))).toBe(
        'rome 900 is there: 10 concepts, 13 labels, 3 relations.\n',
      );

      expect(shown).toMatch(/^rome 900: \d+ %\n(rome 900: \d+ %\n)*rome 900: 100 %\n$/);
      expect(
        await ask(`SELECT c.code, c.kind, b.code FROM reference_concept c
                     LEFT JOIN reference_concept b ON b.id = c.broader_id ORDER BY c.code COLLATE "C"`),
      ).toEqual([
        ['101', 'skill', '103'],
        ['102', 'attitude', 'Savoir-être professionnel'],
        ['103', 'skill', null],
        ['201', 'knowledge', null],
        ['Savoir-être professionnel', 'group', null],
        ['Z', 'group', null],
        ['Z11', 'group', 'Z'],
        ['Z1101', 'occupation', 'Z11'],
        ['Z12', 'group', 'Z'],
        ['Z1201', 'occupation', 'Z12'],
      ]);
      expect(
        await ask(`SELECT f.code, t.code, r.strength FROM reference_relation r JOIN reference_concept f ON f.id = r.from_id
                     JOIN reference_concept t ON t.id = r.to_id ORDER BY t.code`),
      ).toEqual([
        ['Z1101', '101', 'core'],
        ['Z1101', '102', 'optional'],
        ['Z1101', '201', 'optional'],
      ]);
    });

    it('keep every cell as text, formulas and quotes too', async () => {
      await tell('import', 'rome', aFolder(romeFiles()));

      expect(
        await ask(
          `SELECT text FROM reference_label WHERE text LIKE '=%' OR text LIKE '%"%' OR text LIKE '%;%' ORDER BY 1`,
        ),
      ).toEqual([
        ["=cmd|'/C calc'!A0"],
        ['Faire des tourtes, des quiches; et du pain'],
        ['Soudobraseur "premier" échelon'],
      ]);
    });

    it('come from a zip as well, and are the same', async () => {
      await tell('import', 'rome', aFolder(romeFiles()));
      const fromFolder = await dump();
      await tell('remove', 'rome', '900');

      await tell('import', 'rome', await aZip('rome.zip', romeFiles()));

      const withoutTime = (rows: string[]) => rows.map((row) => row.replace(/"imported_at": "[^"]*"/, ''));
      expect(withoutTime(await dump())).toEqual(withoutTime(fromFolder));
    });

    it('change nothing when the same version comes again', async () => {
      await tell('import', 'rome', aFolder(romeFiles()));
      const before = await dump();

      expect(await tell('import', 'rome', aFolder(romeFiles()))).toContain('rome 900 is there already');

      expect(await dump()).toEqual(before);
    });

    it('stay beside a newer version, which is offered; removed, the one before is offered again', async () => {
      await tell('import', 'rome', aFolder(romeFiles('900')));
      const offered = () =>
        ask(`SELECT s.version, s.offered, bool_and(l.offered), bool_or(l.offered) FROM reference_set s
               JOIN reference_label l ON l.set_id = s.id GROUP BY 1, 2 ORDER BY 1`);
      await tell('import', 'rome', aFolder(romeFiles('901')));
      expect(await offered()).toEqual([
        ['900', false, false, false],
        ['901', true, true, true],
      ]);
      expect(await tell('list')).toMatch(
        /^rome {2}900 {2}10 concepts {2}fr {2}\d{4}-\d\d-\d\d {2}kept\nrome {2}901 {2}10 concepts {2}fr {2}\d{4}-\d\d-\d\d {2}offered\n$/,
      );

      expect(await tell('remove', 'rome', '901')).toBe('rome 901 is removed.\n');

      expect(await offered()).toEqual([['900', true, true, true]]);
    });

    it('leave nothing behind when they are removed', async () => {
      await tell('import', 'rome', aFolder(romeFiles()));

      await tell('remove', 'rome', '900');

      expect(await dump()).toEqual([]);
      await expect(tell('remove', 'rome', '900')).rejects.toThrow('There is no rome 900');
    });

    it('come once when two operators import them at the same time', async () => {
      const folder = aFolder(romeFiles());
      const said = await Promise.all([tell('import', 'rome', folder), tell('import', 'rome', folder)]);

      expect(said.filter((line) => line.includes('already'))).toHaveLength(1);
      expect(await ask('SELECT count(*)::integer FROM reference_concept')).toEqual([[10]]);
    });
  });

  describe('of ESCO', () => {
    it('come in two languages with their relations, however they are packed', async () => {
      const paths = [
        await aZip('esco-v1.2.0-en.zip', { ...escoFiles('en'), ...escoRelations }),
        aFolder(escoFiles('fr')),
        await aZip('relations.zip', escoRelations),
      ];

      expect(await tell('import', 'esco', ...paths)).toBe('esco 1.2.0 is there: 4 concepts, 12 labels, 2 relations.\n');

      expect(
        await ask(`SELECT l.text, l.language, l.preferred, c.kind, b.code IS NOT NULL FROM reference_label l
                     JOIN reference_concept c ON c.id = l.concept_id LEFT JOIN reference_concept b ON b.id = c.broader_id
                    WHERE c.kind IN ('occupation', 'knowledge') ORDER BY l.language, c.kind, l.position`),
      ).toEqual([
        ['dough', 'en', true, 'knowledge', false],
        ['pie maker', 'en', true, 'occupation', true],
        ['quiche maker', 'en', false, 'occupation', true],
        ['quiche maker senior', 'en', false, 'occupation', true],
        ['pâtes', 'fr', true, 'knowledge', false],
        ['tourtier/tourtière', 'fr', true, 'occupation', true],
        ['quichier', 'fr', false, 'occupation', true],
        ['quichier senior', 'fr', false, 'occupation', true],
      ]);
    });

    it('come under a version that is told when no name has it', async () => {
      const folder = aFolder(escoFiles('en'));

      await expect(tell('import', 'esco', folder)).rejects.toThrow('give it, --version X');
      expect(await tell('import', 'esco', folder, '--version', '1.0.3')).toContain('esco 1.0.3 is there');
    });
  });

  describe('that come with the program', () => {
    const load = () =>
      asOperator(database.operator, async (connection) => {
        await loadStarterSet(connection, starterSet);
        await loadFrameworks(connection);
      });

    it('are there after the first start, and loading them again changes nothing', async () => {
      await load();
      const before = await dump();
      await load();

      expect(await dump()).toEqual(before);
      expect(await ask(`SELECT source FROM reference_set WHERE offered ORDER BY 1`)).toEqual([
        ['crcn'],
        ['digcomp'],
        ['starter'],
      ]);
      expect(
        await ask(`SELECT count(*)::integer FROM reference_concept WHERE kind IN ('occupation', 'theme')`),
      ).toEqual([[starterSet.fields.length]]);
    });

    it('are loaded anew when their content has changed, and what was there stays for who points at it', async () => {
      await load();
      const [first] = starterSet.groups;
      const changed = {
        ...starterSet,
        groups: [{ ...first!, label: { fr: 'Autrement', en: 'Otherwise' } }, ...starterSet.groups.slice(1)],
      };

      await asOperator(database.operator, (connection) => loadStarterSet(connection, changed));

      expect(await ask(`SELECT offered FROM reference_set WHERE source = 'starter' ORDER BY imported_at`)).toEqual([
        [false],
        [true],
      ]);
      expect(await ask(`SELECT count(*)::integer FROM reference_concept WHERE code = '${first!.code}'`)).toEqual([[2]]);
    });

    it('give each skill of a field its strength: core as soon as one activity shows it best', async () => {
      await load();
      const [field] = starterSet.fields;
      const core = new Set(field!.activities.map(({ skills: [best] }) => best));

      expect(
        await ask(`SELECT t.code FROM reference_relation r JOIN reference_concept f ON f.id = r.from_id
                     JOIN reference_concept t ON t.id = r.to_id
                    WHERE f.code = '${field!.code}' AND r.strength = 'core' ORDER BY 1`),
      ).toEqual([...core].sort().map((code) => [code]));
    });
  });

  it.each(['portfolio', 'counsellor', 'export'] as const)(
    'are read by the %s service, and not written',
    async (role) => {
      await tell('import', 'rome', aFolder(romeFiles()));
      const service = new Client({ connectionString: database[role] });
      await service.connect();
      try {
        expect((await service.query('SELECT FROM reference_concept')).rowCount).toBe(10);
        for (const table of TABLES) {
          await expect(service.query(`DELETE FROM ${table}`)).rejects.toThrow('permission denied');
          await expect(service.query(`UPDATE ${table} SET ${firstColumn(table)} = NULL`)).rejects.toThrow(
            'permission denied',
          );
          await expect(service.query(`INSERT INTO ${table} DEFAULT VALUES`)).rejects.toThrow('permission denied');
        }
        await expect(service.query('SELECT app.analyse_reference_data()')).rejects.toThrow('permission denied');
      } finally {
        await service.end();
      }
    },
  );
});

const firstColumn = (table: string) =>
  ({ reference_set: 'id', reference_concept: 'id', reference_label: 'concept_id', reference_word: 'set_id' })[table] ??
  'from_id';
