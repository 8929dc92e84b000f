import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/usr/lib/chromium/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a Chromium for the browser tests: one that is here, else one that is installed now. Throws a plain reason. */
export function findBrowser() {
  const wanted = process.env.LORFOLIO_BROWSER;
  if (wanted) {
    if (runs(wanted)) return wanted;
    throw new Error(`LORFOLIO_BROWSER names "${wanted}", which is not a program that can be run.`);
  }
  return installed() ?? fromDebian() ?? fromPlaywright();
}

function installed() {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...PLACES].find(runs);
}

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** As root on Debian and its like, the system's own package brings every library the browser needs. */
function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  const quietly = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  try {
    process.stderr.write('No browser here: installing chromium with apt-get...\n');
    execFileSync('apt-get', ['update', '-qq'], quietly);
    execFileSync('apt-get', ['install', '-qq', '-y', '--no-install-recommends', 'chromium'], quietly);
  } catch {
    process.stderr.write('apt-get could not install chromium.\n');
  }
  return installed();
}

function fromPlaywright() {
  const cli = fileURLToPath(new URL('../node_modules/playwright-core/cli.js', import.meta.url));
  try {
    process.stderr.write('No browser here: installing the one of Playwright...\n');
    execFileSync(process.execPath, [cli, 'install', 'chromium'], { stdio: ['ignore', 'ignore', 'inherit'] });
    const asked = 'import("playwright-core").then(({ chromium }) => process.stdout.write(chromium.executablePath()))';
    const path = execFileSync(process.execPath, ['--input-type=module', '--eval', asked], { encoding: 'utf8' });
    if (runs(path)) return path;
  } catch {
    // Whatever went wrong was shown above; the advice is the same.
  }
  throw new Error(
    'The browser tests need Chromium or Chrome, and none was found or could be installed. Install one (on Debian: ' +
      '"apt-get install chromium") or name one: LORFOLIO_BROWSER=/path/to/chrome.',
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(findBrowser());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
