import type { DynamicModule } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import type { Config } from '#config';
import { createService, settingsOf } from '#http';
import { CounsellorApp } from '../../counsellor/src/app.module.js';
import { ExportApp } from '../../export/src/app.module.js';
import { PortfolioApp } from '../../portfolio/src/app.module.js';
import type { Handler, Routes } from './front-server.js';

export interface Services {
  routes: Routes;
  close(): Promise<void>;
}

/** The three services in this process, each with its own database role; requests reach them without a network. */
export async function startServices(config: Config, logger: Logger): Promise<Services> {
  const started: NestFastifyApplication[] = [];
  const start = async (name: string, root: DynamicModule): Promise<Handler> => {
    const app = await createService(root, {
      logger: logger.child({ service: name }),
      trustedProxies: config.trustedProxies,
      showsApi: name === 'portfolio',
    });
    started.push(app);
    const fastify = app.getHttpAdapter().getInstance();
    return (request, response) => {
      fastify.routing(request, response);
    };
  };
  const close = async (): Promise<void> => {
    await Promise.all(started.map((app) => app.close()));
  };
  try {
    const portfolio = await start('portfolio', PortfolioApp.forRoot(settingsOf('portfolio', config)));
    const counsellor = await start('counsellor', CounsellorApp.forRoot(settingsOf('counsellor', config)));
    const documents = await start('export', ExportApp.forRoot(settingsOf('export', config)));
    const routes: Routes = [
      ['/api/counsellor', counsellor],
      ['/api/export', documents],
      ['/api', portfolio],
    ];
    return { routes, close };
  } catch (error) {
    await close();
    throw error;
  }
}
