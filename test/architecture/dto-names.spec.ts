import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

describe('the contract', () => {
  it('has a name for each shape: two of the same name would silently be one in what clients are told', () => {
    const places = new Map<string, string[]>();
    for (const file of globSync('{apps,libs}/**/*.dto.ts', { cwd: root, exclude: ['**/node_modules/**'] })) {
      for (const [, name = ''] of readFileSync(join(root, file), 'utf8').matchAll(/^export class (\w+)/gm)) {
        places.set(name, [...(places.get(name) ?? []), file]);
      }
    }

    expect(places.size).toBeGreaterThan(50);
    expect([...places].filter(([, files]) => files.length > 1)).toEqual([]);
  });
});
