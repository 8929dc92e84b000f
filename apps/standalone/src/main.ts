import './node-version.js';
import { destination, pino } from 'pino';
import { ClusterError } from '#cluster';
import { ConfigError, localUrl, readConfig } from '#config';
import { readCommandLine, USAGE, type CommandLine } from './command-line.js';
import { demoFolder } from './demo/demo-folder.js';
import { runUntilStopped } from './lifecycle.js';
import { plainHttpWarning } from './plain-http.js';
import { readyText } from './ready-text.js';
import { startStandalone } from './standalone.js';
import { StartError } from './start-error.js';

async function main(command: CommandLine): Promise<void> {
  const environment = readConfig();
  const { host, publicUrl } = environment;
  const port = command.port ?? environment.port;
  const config = {
    ...environment,
    port,
    // A port from the command line is part of the address, unless that was set apart.
    publicUrl: publicUrl === localUrl(host, environment.port) ? localUrl(host, port) : publicUrl,
    ...(command.demo && { dataDir: demoFolder() }),
  };
  const logger = pino(
    {
      level: command.demo && config.logLevel === 'info' ? 'warn' : config.logLevel,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    destination({ dest: 2, sync: true }),
  );
  process.stderr.write(plainHttpWarning(config) ?? '');
  await runUntilStopped(
    (signal) => startStandalone({ config, demo: command.demo, logger, signal }),
    ({ url, accounts, dataFolder, outbox }) => {
      const ready = { url, accounts, dataFolder, outbox };
      process.stdout.write(command.json ? `${JSON.stringify(ready)}\n` : readyText(ready, command.demo));
    },
    { followParent: config.startedByNpm },
  );
}

/** One paragraph for what the person can set right; the whole story for a fault of ours. */
function explain(error: unknown): string {
  if (error instanceof ConfigError) {
    return `Lorfolio cannot start, because of its settings.\n${error.problems.map((problem) => `- ${problem}\n`).join('')}`;
  }
  if (error instanceof StartError || error instanceof ClusterError) return `${error.message}\n`;
  return `Lorfolio has stopped on a fault of its own. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`;
}

try {
  const command = readCommandLine(process.argv.slice(2));
  if (command.help) process.stdout.write(USAGE);
  else await main(command);
  process.exit(0);
} catch (error) {
  process.stderr.write(explain(error));
  process.exit(1);
}
