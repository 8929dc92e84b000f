import './node-version.js';
import { readConfig } from '#config';
import { explain } from './explain.js';
import { OPERATOR_USAGE, readOperatorCommand } from './operator-command.js';
import { openOperatorDatabase } from './operator-database.js';
import { atTheDesk } from './operator-desk.js';

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

try {
  process.stdout.write(await main(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(explain(error));
  process.exitCode = 1;
}
