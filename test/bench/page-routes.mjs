import { readdirSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { CHECKOUT } from './processes.mjs';

const ROUTES = join(CHECKOUT, 'apps/web/src/routes');

/** Who may see the pages of a group; the first for whom the page stays is taken. */
const READERS = {
  '(public)': ['nobody'],
  '(person)': ['owner', 'newcomer'],
  '(counsellor)': ['counsellor', 'administrator'],
  '(administrator)': ['administrator'],
};

/**
 * Every page there is, read from the folders of routes, with ids put where an address has a place for one.
 * @param ids {Record<string, string>} by the name of the folder above, or by the parameter's own name
 */
export function allPages(ids) {
  return readdirSync(ROUTES, { recursive: true })
    .filter((file) => file.endsWith('+page.svelte'))
    .map((file) => {
      const parts = dirname(file)
        .split(sep)
        .filter((part) => part !== '.');
      const named = parts.filter((part) => !part.startsWith('('));
      const address = named.map((part, i) =>
        part.startsWith('[') ? (ids[part.slice(1, -1)] ?? ids[named[i - 1]] ?? ids.any) : part,
      );
      const group = parts.find((part) => part.startsWith('('));
      return {
        name: `/${named.join('/')}`,
        path: `/${address.join('/')}`,
        readers: READERS[group] ?? ['owner', 'counsellor', 'administrator'],
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}
