import type { Logger } from 'pino';
import type { Config } from '#config';
import type { Routes } from './front-server.js';

export interface Services {
  routes: Routes;
  close(): Promise<void>;
}

/** The three services in this process, each with its own database role; requests reach them without a network. */
export function startServices(_config: Config, _logger: Logger): Promise<Services> {
  const routes: Routes = [['/api/health', (_request, response) => response.writeHead(200).end()]];
  return Promise.resolve({ routes, close: () => Promise.resolve() });
}
