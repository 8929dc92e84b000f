import type { OpenAPIObject } from '@nestjs/swagger';
import { openApiDocument } from '#http';
import { PortfolioApp } from './app.module.js';

/** The contract of this service. Nothing is opened with these settings: the module is only looked at. */
export function openApi(): Promise<OpenAPIObject> {
  const nothing = { databaseUrl: 'postgres://localhost/none', publicUrl: 'http://localhost', secret: '' };
  const mail = { smtpUrl: null, from: '', outbox: '' };
  return openApiDocument(
    PortfolioApp.forRoot({ ...nothing, mail, evidenceFolder: '', maxFileBytes: 0, maxOwnerBytes: 0 }),
    'Lorfolio portfolio',
  );
}
