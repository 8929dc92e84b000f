import './node-version.js';
import { ClusterError } from '#cluster';
import { DomainError } from '#common';
import { ConfigError, readConfig } from '#config';
import { OPERATOR_USAGE, readOperatorCommand } from './operator-command.js';
import { openOperatorDatabase } from './operator-database.js';
import { atTheDesk } from './operator-desk.js';
import { StartError } from './start-error.js';

async function main(args: string[]): Promise<string> {
  const command = readOperatorCommand(args);
  if (command.name === 'help') return OPERATOR_USAGE;
  const config = readConfig();
  const database = await openOperatorDatabase(config);
  try {
    return await atTheDesk(command, database.url, config);
  } finally {
    await database.close();
  }
}

/** One paragraph for what the person can set right; for a fault of ours its kind, never what was in a row. */
function explain(error: unknown): string {
  if (error instanceof ConfigError) {
    return `The settings cannot be used.\n${error.problems.map((problem) => `- ${problem}\n`).join('')}`;
  }
  if (error instanceof DomainError) {
    const fields = error.details.fields ?? [];
    if (fields.length === 0) return `${error.text.en}\n`;
    return fields.map(({ field, message }) => `--${optionOf(field)}: ${message.en}\n`).join('');
  }
  if (error instanceof StartError || error instanceof ClusterError) return `${error.message}\n`;
  return `The command did not work. ${error instanceof Error ? error.message : String(error)}\n`;
}

/** `givenName` was given as `--given-name`. */
function optionOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

try {
  process.stdout.write(await main(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(explain(error));
  process.exitCode = 1;
}
