import './node-version.js';
import { readConfig } from '#config';
import { explain } from './explain.js';
import { asOperator } from './operator-connection.js';
import { openOperatorDatabase } from './operator-database.js';
import { readReferentialsCommand, REFERENTIALS_USAGE } from './referentials-command.js';
import { atTheLibrary } from './referentials-desk.js';

async function main(args: string[]): Promise<string> {
  const command = readReferentialsCommand(args);
  if (command.name === 'help') return REFERENTIALS_USAGE;
  const database = await openOperatorDatabase(readConfig());
  try {
    return await asOperator(database.url, (connection) => atTheLibrary(command, connection, process.stderr));
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
