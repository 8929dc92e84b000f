import './node-version.mjs';
import { writeFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTypes, { astToString } from 'openapi-typescript';
import { root } from './run.mjs';

/** Writes the contract of each service, the merged one and the web page's types from the built code; starts nothing. */

const SERVICES = ['portfolio', 'counsellor', 'export'];
const MERGED = 'docs/openapi.json';
const TYPES = 'apps/web/src/lib/schema.d.ts';

/** All that is written here: committed, and compared by `npm run check`. */
export const GENERATED = [...SERVICES.map((service) => `apps/${service}/openapi.json`), MERGED, TYPES];

async function documentOf(service) {
  const { openApi } = await import(join(root, `dist/apps/${service}/src/openapi.js`));
  return openApi();
}

/** One contract for all: what two services both say (health, problems) they must say alike. */
export function merge(documents) {
  const [first] = documents;
  const merged = { ...first, info: { ...first.info, title: 'Lorfolio' }, paths: {}, components: {} };
  for (const { paths, components = {} } of documents) {
    add(merged.paths, paths);
    for (const [kind, entries] of Object.entries(components)) add((merged.components[kind] ??= {}), entries);
  }
  return merged;
}

function add(target, entries) {
  for (const [name, entry] of Object.entries(entries)) {
    if (name in target && !isDeepStrictEqual(target[name], entry)) {
      throw new Error(`Two services describe "${name}" differently: give one of them another name.`);
    }
    target[name] = entry;
  }
}

const write = (path, text) => writeFile(join(root, path), text);
const writeJson = (path, value) => write(path, `${JSON.stringify(value, null, 2)}\n`);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const documents = await Promise.all(SERVICES.map(documentOf));
  const merged = merge(documents);
  await Promise.all(documents.map((document, i) => writeJson(GENERATED[i], document)));
  await writeJson(MERGED, merged);
  const banner = '/** Generated from docs/openapi.json by "npm run api". Do not edit. */\n\n';
  await write(TYPES, banner + astToString(await openapiTypes(merged)));
}
