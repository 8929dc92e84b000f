import { join } from 'node:path';
import type { DynamicModule } from '@nestjs/common';
import { ConfigError, readConfig, type Config } from '#config';
import { createLogger } from './logging.js';
import { createService } from './service.js';

/** What a service's root module may need to know; each takes its part. */
export interface ServiceSettings {
  databaseUrl: string;
  publicUrl: string;
  secret: string;
  mail: { smtpUrl: string | null; from: string; outbox: string };
  evidenceFolder: string;
  maxFileBytes: number;
  maxOwnerBytes: number;
}

type ServiceName = 'portfolio' | 'counsellor' | 'export';

/** Stopping takes less; what hangs for longer is cut off. */
const LAST_MOMENT_MS = 9000;

/** The whole life of a service in a process of its own: settings, start, and a clean stop on SIGTERM or Ctrl-C. */
export async function runService(name: ServiceName, root: (settings: ServiceSettings) => DynamicModule): Promise<void> {
  try {
    const config = readConfig();
    const app = await createService(root(settingsOf(name, config)), {
      logger: createLogger(name, config.logLevel),
      trustedProxies: config.trustedProxies,
      showsApi: name === 'portfolio',
    });
    const stop = (): void => {
      setTimeout(() => process.exit(1), LAST_MOMENT_MS).unref();
      void app.close().then(() => process.exit(0));
    };
    process.once('SIGTERM', stop).once('SIGINT', stop);
    await app.listen(config.port, config.host);
  } catch (error) {
    process.stderr.write(explain(name, error));
    process.exit(1);
  }
}

/** What a service is told of the configuration. */
export function settingsOf(name: ServiceName, config: Config): ServiceSettings {
  const { secret, publicUrl, dataDir, files, mail } = config;
  const databaseUrl = config.database[name];
  if (secret === null || databaseUrl === null) {
    throw new ConfigError([
      ...(secret === null ? ['LORFOLIO_SECRET is missing: set it, to the same for all services.'] : []),
      ...(databaseUrl === null ? [`LORFOLIO_DATABASE_${name.toUpperCase()}_URL is missing: set it.`] : []),
    ]);
  }
  const outbox = join(dataDir, 'outbox');
  return { databaseUrl, publicUrl, secret, mail: { ...mail, outbox }, evidenceFolder: dataDir, ...files };
}

/** One paragraph for what the person can set right; the whole story for a fault of ours. */
function explain(name: ServiceName, error: unknown): string {
  if (error instanceof ConfigError) {
    return `The ${name} service cannot start, because of its settings.\n${error.problems.map((line) => `- ${line}\n`).join('')}`;
  }
  return `The ${name} service cannot start. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`;
}
