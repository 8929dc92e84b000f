import { writeFileSync } from 'node:fs';
import { settingsPage } from '../dist/libs/config/src/index.js';

/** docs/settings.md from the table of settings; a test fails when the two differ. */
writeFileSync(new URL('../docs/settings.md', import.meta.url), settingsPage());
