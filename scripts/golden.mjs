import { mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { goldenPages } from '../dist/libs/documents/fixtures/golden-pages.js';
import { keep } from '../dist/libs/documents/fixtures/golden-pictures.js';

/** Draws the pictures of `test/golden` anew, on the built code. Look at each that changed before you commit it. */

const folder = fileURLToPath(new URL('../test/golden/', import.meta.url));
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
let bytes = 0;
const pages = goldenPages();
for (const page of pages) bytes += await keep(page, folder);
console.log(`${pages.length} pictures, ${(bytes / 1000).toFixed(0)} kB`);
