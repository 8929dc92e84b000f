import type { OpenAPIObject } from '@nestjs/swagger';
import { openApiDocument } from '#http';
import { ExportApp } from './app.module.js';

/** The contract of this service. Nothing is opened with these settings: the module is only looked at. */
export function openApi(): Promise<OpenAPIObject> {
  const settings = { databaseUrl: 'postgres://localhost/none', publicUrl: 'http://localhost', secret: '' };
  return openApiDocument(ExportApp.forRoot({ ...settings, evidenceFolder: '' }), 'Lorfolio export');
}
