import './node-version.mjs';
import { findBrowser } from './find-browser.mjs';
import { runNode, tool } from './run.mjs';

/** Counts the way to a first CV anew, in a browser, and writes docs/first-cv.md. */
const { ok } = await runNode(tool('@playwright/test/cli.js'), ['test', '--project=phone', 'first-cv'], {
  env: { WRITE_FIRST_CV: '1', LORFOLIO_BROWSER: findBrowser() },
});
process.exitCode = ok ? 0 : 1;
