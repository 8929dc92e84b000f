import { existsSync, readdirSync } from 'node:fs';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

/** Imaginary files: the walls stand on paths alone, so the rules that need types stay at home. */
const onPaths = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });
const withTypes = new ESLint();

const WALL = '@typescript-eslint/no-restricted-imports';

async function complaints(path: string, code: string, eslint = onPaths): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: path });
  return result!.messages.map(({ ruleId, message }) => `${ruleId ?? 'parser'}: ${message}`);
}

async function trespasses(path: string, from: string, what = 'import { x }'): Promise<string[]> {
  const all = await complaints(path, `${what} from '${from}';\nexport { x };\n`);
  return all.filter((line) => line.startsWith(WALL));
}

const rooms = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(`${folder}/${entry.name}/src`))
    .map((entry) => `${folder}/${entry.name}`);

describe('a wall', () => {
  it.each([
    ['libs/common/src/x.ts', '#config', 'common is plain TypeScript'],
    ['libs/common/src/x.ts', '@nestjs/common', 'common is plain TypeScript'],
    ['libs/common/src/x.ts', 'typeorm', 'common is plain TypeScript'],
    ['libs/config/src/x.ts', '#database', 'config knows the environment'],
    ['libs/config/src/x.ts', '@nestjs/common', 'config knows the environment'],
    ['libs/cluster/src/x.ts', '#database', 'does not know what is in it'],
    ['libs/database/src/x.ts', '#portfolio', 'does not know the domain'],
    ['libs/database/src/x.ts', '#identity', 'does not know the domain'],
    ['libs/database/src/x.ts', 'fastify', 'database does not know HTTP'],
    ['libs/identity/src/x.ts', '#portfolio', 'not the domain'],
    ['libs/identity/src/x.ts', '#http', 'not the domain'],
    ['libs/http/src/x.ts', '#portfolio', 'does not know the domain'],
    ['libs/http/src/x.ts', '#consent', 'does not know the domain'],
    ['libs/mail/src/x.ts', '#identity', 'does not know why'],
    ['libs/mail/src/x.ts', '@nestjs/swagger', 'mail does not know HTTP'],
    ['libs/view/src/x.ts', '#portfolio', 'neither a database nor HTTP'],
    ['libs/view/src/x.ts', 'typeorm', 'neither a database nor HTTP'],
    ['libs/portfolio/src/x.ts', '#consent', 'knows nothing of consent, HTTP or Nest'],
    ['libs/portfolio/src/x.ts', '#http', 'knows nothing of consent, HTTP or Nest'],
    ['libs/portfolio/src/x.ts', '@nestjs/common', 'knows nothing of consent, HTTP or Nest'],
    ['libs/portfolio/src/x.ts', 'fastify', 'knows nothing of consent, HTTP or Nest'],
    ['libs/consent/src/x.ts', '#http', 'consent knows portfolios and people'],
    ['libs/consent/src/x.ts', '#storage', 'consent knows portfolios and people'],
    ['libs/consent/src/x.ts', '@nestjs/swagger', 'consent does not know HTTP'],
    ['libs/exchange/src/x.ts', '#consent', 'what people write to each other'],
    ['libs/exchange/src/x.ts', '#http', 'what people write to each other'],
    ['libs/exchange/src/x.ts', '@nestjs/swagger', 'exchange does not know HTTP'],
    ['libs/network/src/x.ts', '#portfolio', 'not portfolios'],
    ['libs/network/src/x.ts', '#consent', 'not portfolios'],
    ['libs/network/src/x.ts', '@nestjs/platform-fastify', 'network does not know HTTP'],
    ['libs/documents/src/x.ts', '#portfolio', 'not its entities'],
    ['libs/documents/src/x.ts', '#database', 'no database, no HTTP'],
    ['libs/documents/src/x.ts', 'typeorm', 'no database, no HTTP'],
    ['libs/interop/src/x.ts', '#portfolio', 'not its entities'],
    ['libs/interop/src/x.ts', '#consent', 'no database, no HTTP'],
    ['libs/referentials/src/x.ts', '#portfolio', 'neither persons nor HTTP'],
    ['libs/referentials/src/x.ts', '#identity', 'neither persons nor HTTP'],
    ['libs/referentials/src/x.ts', '@nestjs/common', 'neither persons nor HTTP'],
    ['libs/storage/src/x.ts', '#portfolio', 'does not know whose'],
    ['libs/storage/src/x.ts', '#database', 'does not know whose'],
    ['libs/testing/src/x.ts', '../../../apps/portfolio/src/app.module.js', 'Cross a boundary'],
    ['apps/portfolio/src/x.ts', '#testing', 'for specs'],
    ['apps/portfolio/src/x.ts', '../../counsellor/src/app.module.js', 'Cross a boundary'],
    ['apps/portfolio/src/notes/x.ts', '../../../export/src/app.module.js', 'Cross a boundary'],
    ['apps/counsellor/src/x.ts', '#portfolio', 'through #consent only'],
    ['apps/counsellor/src/x.ts', '#testing', 'for specs'],
    ['apps/counsellor/src/x.ts', '../../portfolio/src/app.module.js', 'Cross a boundary'],
    ['apps/export/src/x.ts', '#portfolio', 'through #consent only'],
    ['apps/export/src/x.ts', '#documents', 'made in threads'],
    ['apps/export/src/rendering/x.worker.ts', '#consent', 'loads no database'],
    ['apps/export/src/x.ts', '#testing', 'for specs'],
    ['apps/export/src/x.ts', '../../standalone/src/main.js', 'Cross a boundary'],
    ['apps/standalone/src/x.ts', '#testing', 'for specs'],
    ['apps/standalone/src/x.ts', '../../portfolio/src/grants/grants.service.js', 'only its root module'],
    ['apps/standalone/src/x.ts', '../../web/src/app.js', 'only its root module'],
    ['apps/web/src/lib/x.ts', '#portfolio', 'not the server'],
    ['apps/web/src/lib/x.ts', '@nestjs/common', 'not the server'],
    ['apps/web/src/lib/x.ts', '../../../portfolio/src/app.module.js', 'Cross a boundary'],
    ['migrations/1.ts', '#common', 'SQL for ever'],
    ['migrations/1.ts', '../libs/common/src/index.js', 'SQL for ever'],
    ['migrations/index.ts', '#common', 'SQL for ever'],
    ['libs/identity/src/x.ts', '../../common/src/clock.js', 'Cross a boundary'],
    ['libs/identity/src/x.ts', '#common/clock', 'Cross a boundary'],
    ['libs/identity/src/x.ts', 'libs/common/src/clock.js', 'Cross a boundary'],
  ])('stops %s from importing %s', async (path, from, sentence) => {
    expect(await trespasses(path, from)).toContainEqual(expect.stringContaining(sentence));
  });

  it.each(['import type { x }', 'import * as x', 'import x'])('stops "%s" too', async (what) => {
    expect(await trespasses('apps/counsellor/src/x.ts', '#portfolio', what)).toHaveLength(1);
  });

  it.each([
    ['a re-export', `export * from '#portfolio';\n`, WALL],
    ['an import in passing', `export const x = await import('#portfolio');\n`, 'no-restricted-syntax'],
    [
      'an import by a made-up name',
      `const name = '#portfolio';\nexport const x = await import(name);\n`,
      'no-restricted-syntax',
    ],
    ['an inline type', `export type X = import('#portfolio').Skill;\n`, 'no-restricted-syntax'],
  ])('is not passed by %s', async (_, code, rule) => {
    expect(await complaints('apps/counsellor/src/x.ts', code)).toEqual([expect.stringContaining(rule)]);
  });

  it('stands in a Svelte component too', async () => {
    const code = `<script lang="ts">\n  import { x } from '#portfolio';\n</script>\n\n<p>{x}</p>\n`;

    expect(await complaints('apps/web/src/lib/X.svelte', code)).toContainEqual(
      expect.stringContaining('not the server'),
    );
  });
});

describe('an arrow', () => {
  it.each([
    ['libs/config/src/x.ts', '#common'],
    ['libs/database/src/x.ts', '#config'],
    ['libs/database/src/x.ts', 'typeorm'],
    ['libs/identity/src/x.ts', '#database'],
    ['libs/identity/src/x.ts', '@nestjs/passport'],
    ['libs/http/src/x.ts', '#identity'],
    ['libs/http/src/x.ts', 'fastify'],
    ['libs/portfolio/src/x.ts', '#common'],
    ['libs/portfolio/src/x.ts', 'typeorm'],
    ['libs/consent/src/x.ts', '#portfolio'],
    ['libs/consent/src/x.ts', '@nestjs/common'],
    ['libs/network/src/x.ts', '#identity'],
    ['libs/documents/src/x.ts', '#common'],
    ['libs/documents/src/x.ts', 'pdfkit'],
    ['libs/referentials/src/x.ts', '#database'],
    ['libs/referentials/src/x.ts', 'typeorm'],
    ['libs/storage/src/x.ts', '#config'],
    ['libs/testing/src/x.ts', '#portfolio'],
    ['apps/portfolio/src/x.ts', '#portfolio'],
    ['apps/portfolio/src/notes/x.ts', '../session/session.service.js'],
    ['apps/portfolio/src/x.spec.ts', '#testing'],
    ['apps/counsellor/src/x.ts', '#consent'],
    ['apps/standalone/src/x.ts', '../../portfolio/src/app.module.js'],
    ['apps/web/src/lib/x.ts', '#lib/api.ts'],
    ['migrations/1.ts', 'typeorm'],
    ['migrations/index.ts', './1795000100000-foundation.js'],
    ['test/integration/x.spec.ts', '#testing'],
    ['test/integration/x.spec.ts', '../../apps/portfolio/src/app.module.js'],
  ])('leads from %s to %s', async (path, from) => {
    expect(await trespasses(path, from)).toEqual([]);
  });

  it.each([
    ['libs/documents/src/x.ts', `import type { PortfolioView } from '#portfolio';\nexport type X = PortfolioView;\n`],
    ['apps/export/src/x.ts', `import type { Advice } from '#documents';\nexport type X = Advice;\n`],
    ['libs/interop/src/x.ts', `import { CEFR_LEVELS } from '#view';\nexport const x = CEFR_LEVELS;\n`],
  ])('leads from %s to the view types and the closed lists of the portfolio', async (path, code) => {
    expect(await complaints(path, code)).toEqual([]);
  });
});

it.each([...rooms('libs'), ...rooms('apps')])('%s has a wall of its own', async (room) => {
  const config = (await onPaths.calculateConfigForFile(`${room}/src/x.ts`)) as { rules: Record<string, unknown> };

  expect(config.rules[WALL]).toBeDefined();
});

it('without a line in eslint.walls.mjs a room has none', async () => {
  const config = (await onPaths.calculateConfigForFile('libs/new/src/x.ts')) as { rules: Record<string, unknown> };

  expect(config.rules[WALL]).toBeUndefined();
});

describe('a habit', () => {
  it.each([
    ['apps/portfolio/src/x.ts', 'export const x: any = 1;', 'no-explicit-any'],
    ['apps/portfolio/src/x.ts', 'export const now = () => new Date();', 'Ask the Clock'],
    ['apps/portfolio/src/x.ts', 'export const now = () => Date.now();', 'Ask the Clock'],
    ['apps/portfolio/src/x.ts', 'export const home = process.env.HOME;', 'Only libs/config'],
    ['apps/portfolio/src/x.ts', `import { env } from 'node:process';\nexport { env };`, 'Only libs/config'],
    ['apps/portfolio/src/x.ts', 'console.log(1);', 'no-console'],
    ['apps/portfolio/src/x.ts', '// eslint-disable-next-line no-console\nconsole.log(1);', 'Say why'],
    ['apps/portfolio/src/x.ts', '// TODO: later\nexport {};', 'Do it now'],
  ])('is kept in %s: %s', async (path, code, sentence) => {
    expect(await complaints(path, code)).toContainEqual(expect.stringContaining(sentence));
  });

  it.each([
    ['libs/common/src/clock.ts', 'export const now = () => new Date();'],
    ['libs/config/src/x.ts', 'export const home = process.env.HOME;'],
    ['apps/portfolio/src/x.ts', `export const birth = new Date('2009-11-18');`],
    ['apps/standalone/src/main.ts', 'console.log(1);'],
    ['apps/portfolio/src/x.ts', '// eslint-disable-next-line no-console -- shown to the operator\nconsole.log(1);'],
  ])('has its exceptions in %s: %s', async (path, code) => {
    expect(await complaints(path, code)).toEqual([]);
  });

  it.each([
    ['apps/portfolio/src/x.ts', 200],
    ['apps/portfolio/src/x.spec.ts', 300],
  ])('is to keep %s within %i lines', async (path, most) => {
    expect(await complaints(path, 'export {};\n'.repeat(most))).toEqual([]);
    expect(await complaints(path, 'export {};\n'.repeat(most + 1))).toEqual([expect.stringContaining('max-lines')]);
  });

  it('is to wait for what was begun', async () => {
    // A real path: this rule asks the compiler.
    const found = await complaints('libs/common/src/clock.ts', 'const late = async () => 1;\nlate();\n', withTypes);

    expect(found).toContainEqual(expect.stringContaining('no-floating-promises'));
  });
});
