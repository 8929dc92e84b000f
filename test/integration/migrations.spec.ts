import { DataSource } from 'typeorm';
import { emptyDatabase } from '#testing';
import { migrations } from '../../migrations/index.js';

/** All that a migration may make, in words that two databases of the same shape share. */
const SHAPE = `
  SELECT 'column ' || c.oid::regclass || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
         || CASE WHEN a.attnotnull THEN ' not null' ELSE '' END || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') AS what
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid AND c.relkind IN ('r', 'v') AND a.attnum > 0 AND NOT a.attisdropped
    LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
   WHERE c.relnamespace::regnamespace::text IN ('public', 'app')
  UNION ALL SELECT 'rights on ' || c.oid::regclass || ' ' || x::text FROM pg_class c, unnest(c.relacl) x
   WHERE c.relnamespace::regnamespace::text IN ('public', 'app')
  UNION ALL SELECT 'rights on ' || a.attrelid::regclass || '.' || a.attname || ' ' || x::text
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid, unnest(a.attacl) x
   WHERE c.relnamespace::regnamespace::text IN ('public', 'app')
  UNION ALL SELECT 'row security of ' || c.oid::regclass FROM pg_class c
   WHERE c.relrowsecurity AND c.relnamespace::regnamespace::text IN ('public', 'app')
  UNION ALL SELECT 'policy ' || to_jsonb(p)::text FROM pg_policies p
  UNION ALL SELECT 'constraint of ' || c.conrelid::regclass || ': ' || c.conname || ' ' || pg_get_constraintdef(c.oid) FROM pg_constraint c
   WHERE c.connamespace::regnamespace::text IN ('public', 'app') AND c.contype <> 'n'
  UNION ALL SELECT 'index ' || pg_get_indexdef(i.indexrelid) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
   WHERE c.relnamespace::regnamespace::text IN ('public', 'app')
  UNION ALL SELECT 'trigger ' || pg_get_triggerdef(t.oid) FROM pg_trigger t WHERE NOT t.tgisinternal
  UNION ALL SELECT 'function ' || regexp_replace(pg_get_functiondef(f.oid), '\\s+', ' ', 'g') || coalesce(' rights ' || f.proacl::text, '')
    FROM pg_proc f WHERE f.pronamespace::regnamespace::text = 'app' AND f.prokind = 'f'
   ORDER BY 1`;

/** Undone, row-level security says some of the rules before it in other words; what came after it leaves no trace. */
const REWORDED = migrations.findIndex(({ name }) => name.startsWith('RowSecurity'));

describe('the migrations', () => {
  let source: DataSource;
  beforeAll(async () => {
    source = new DataSource({ type: 'postgres', url: await emptyDatabase(), migrations: [] });
    await source.initialize();
    // There are none: this makes their own table, which the first of them gives to its reader.
    await source.runMigrations();
  });
  afterAll(() => source.destroy());

  const shape = async () => {
    const rows = await source.query<{ what: string }[]>(SHAPE);
    return rows.map(({ what }) => what.replace(/\s+;/g, ';')).filter((what) => !/\bmigrations\b/.test(what));
  };

  it('are each undone to what was before it, down to nothing, and done again', async () => {
    const before: string[][] = [];
    for (const Migration of migrations) {
      before.push(await shape());
      await within((runner) => new Migration().up(runner));
    }
    const whole = await shape();

    for (const [index, Migration] of [...migrations.entries()].reverse()) {
      await within((runner) => new Migration().down(runner));
      if (index > REWORDED || index === 0)
        expect([Migration.name, await shape()]).toEqual([Migration.name, before[index]]);
    }

    for (const Migration of migrations) await within((runner) => new Migration().up(runner));
    expect(await shape()).toEqual(whole);
  });

  async function within(work: (runner: ReturnType<DataSource['createQueryRunner']>) => Promise<void>): Promise<void> {
    const runner = source.createQueryRunner();
    await runner.startTransaction();
    try {
      await work(runner);
      await runner.commitTransaction();
    } finally {
      await runner.release();
    }
  }
});
