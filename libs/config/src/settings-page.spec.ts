import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingsPage } from './settings-page.js';

describe('docs/settings.md', () => {
  it('says what the code does (npm run settings writes it)', () => {
    const page = readFileSync(join(import.meta.dirname, '../../../docs/settings.md'), 'utf8');

    expect(page).toBe(settingsPage());
  });
});
