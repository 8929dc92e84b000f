import { SETTINGS, type Setting } from './settings.js';

/** The text of docs/settings.md. */
export function settingsPage(): string {
  const rows = Object.entries<Setting>(SETTINGS).map(([name, { meaning, preset, otherwise, read }]) => {
    const without = preset === null ? (otherwise ?? '') : `\`${preset}\``;
    return `| \`${name}\` | ${meaning} | ${without} | ${allowed(read)} |`;
  });
  return [
    '# Settings',
    '',
    'Lorfolio reads its settings from the environment, once, at start. It starts only when all are right; otherwise it says',
    'what is wrong with each, all at once. A name that begins with `LORFOLIO_` and is not in this table is an error, so that a',
    'slip of the pen is not taken for a setting. An empty value counts as none.',
    '',
    '| Setting | Meaning | Without it | Allowed |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    'This page is written by `npm run settings` from `libs/config/src/settings.ts`; a test fails when the two differ.',
    '',
  ].join('\n');
}

/** In the words in which a wrong value is refused; a setting that takes any text has none. */
function allowed(read: Setting['read']): string {
  const refused = read('\u0000');
  return 'wrong' in refused ? refused.wrong.replace(/^it must (be|have) /, '').replace(/^an? /, '') : 'any text';
}
