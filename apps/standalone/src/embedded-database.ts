import { attachCluster, ownerUrl, prepareDatabase, startCluster } from '#cluster';
import type { Logger } from 'pino';

const NAME = 'lorfolio';
/** What PostgreSQL calls fatal for one connection, and which is the course of things when it starts or stops. */
const ORDINARY =
  /terminating connection due to administrator command|the database system is (starting up|shutting down)/;

/** A database that is there for us. */
export interface OpenDatabase {
  /** The schema owner's connection. */
  adminUrl: string;
  /** Resolves when it has ended without being asked to; never, when it is not ours to run. */
  ended: Promise<void>;
  close(): Promise<void>;
}

interface EmbeddedOptions {
  folder: string;
  durable: boolean;
  logger: Logger;
  signal?: AbortSignal;
}

/** Starts the PostgreSQL of a data folder, which must be locked. */
export async function startEmbedded({ folder, durable, logger, signal }: EmbeddedOptions): Promise<OpenDatabase> {
  const log = (line: string) => {
    const level = /^(FATAL|PANIC)/.test(line) && !ORDINARY.test(line) ? 'warn' : 'debug';
    logger[level]({ database: line });
  };
  const cluster = await startCluster({ folder, durable, log, ...(signal && { signal }) });
  try {
    const adminUrl = await prepareDatabase(cluster, NAME);
    return { adminUrl, ended: cluster.ended, close: () => cluster.stop() };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

/** The PostgreSQL of a data folder on which Lorfolio is running already. */
export function attachEmbedded(folder: string): OpenDatabase {
  const cluster = attachCluster(folder);
  return {
    adminUrl: ownerUrl(cluster, NAME),
    ended: new Promise(() => undefined),
    close: () => {
      cluster.release();
      return Promise.resolve();
    },
  };
}
