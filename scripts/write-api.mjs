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
  return withSortedValues(withFreeHeaders(await openApi()));
}

/** The compiler lists a type's values in the order in which it met them, which a change in another file can turn. */
function withSortedValues(part) {
  if (Array.isArray(part)) return part.map(withSortedValues);
  if (typeof part !== 'object' || part === null) return part;
  const isList = (name, entry) => name === 'enum' && Array.isArray(entry);
  const entries = Object.entries(part).map(([name, entry]) => [
    name,
    isList(name, entry) ? [...entry].sort() : withSortedValues(entry),
  ]);
  return Object.fromEntries(entries);
}

/** Nest takes every header that a route reads for a required one; none of ours is. */
function withFreeHeaders(document) {
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
  for (const parameter of operations.flatMap(({ parameters = [] }) => parameters)) {
    if (parameter.in === 'header') parameter.required = false;
  }
  return document;
}

/** One contract for all: what two services both say (health, problems) they must say alike. */
export function merge(documents) {
  const [first] = documents;
  const merged = { ...first, info: { ...first.info, title: 'Lorfolio' }, paths: {}, components: {} };
  const clashes = [];
  const add = (target, entries) => {
    for (const [name, entry] of Object.entries(entries)) {
      if (name in target && !isDeepStrictEqual(target[name], entry)) clashes.push(name);
      target[name] = entry;
    }
  };
  for (const { paths, components = {} } of documents) {
    add(merged.paths, paths);
    for (const [kind, entries] of Object.entries(components)) add((merged.components[kind] ??= {}), entries);
  }
  if (clashes.length === 0) return merged;
  throw new Error(`Two services mean different things by: ${clashes.join(', ')}. Give one of them another name.`);
}

/** The page's client has `/api` as its base address: its types name what follows. */
export function below(base, document) {
  const paths = Object.entries(document.paths).map(([path, entry]) => [path.replace(base, ''), entry]);
  return { ...document, servers: [{ url: base }], paths: Object.fromEntries(paths) };
}

const write = (path, text) => writeFile(join(root, path), text);
const writeJson = (path, value) => write(path, `${JSON.stringify(value, null, 2)}\n`);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const documents = await Promise.all(SERVICES.map(documentOf));
  const merged = merge(documents);
  await Promise.all(documents.map((document, i) => writeJson(GENERATED[i], document)));
  await writeJson(MERGED, merged);
  const banner = '/** Generated from docs/openapi.json by "npm run api". Do not edit. */\n\n';
  await write(TYPES, banner + astToString(await openapiTypes(below('/api', merged))));
}
