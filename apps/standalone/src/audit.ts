import './node-version.js';
import { readConfig } from '#config';
import { verifyChains } from './audit-chains.js';
import { AUDIT_USAGE, readAuditCommand } from './audit-command.js';
import { auditText, isSound } from './audit-report.js';
import { explain } from './explain.js';
import { asOperator } from './operator-connection.js';
import { openOperatorDatabase } from './operator-database.js';

/** @returns what to print, and whether all is well */
async function main(args: string[]): Promise<[string, boolean]> {
  const command = readAuditCommand(args);
  if (command.name === 'help') return [AUDIT_USAGE, true];
  const database = await openOperatorDatabase(readConfig());
  try {
    const report = await asOperator(database.url, verifyChains);
    const sound = isSound(report);
    return [command.json ? `${JSON.stringify({ sound, ...report })}\n` : auditText(report), sound];
  } finally {
    await database.close();
  }
}

try {
  const [text, sound] = await main(process.argv.slice(2));
  process.stdout.write(text);
  if (!sound) process.exitCode = 1;
} catch (error) {
  process.stderr.write(explain(error));
  process.exitCode = 1;
}
