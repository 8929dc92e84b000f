import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

/** Written by `npm run api`, for all services together; from here, in dist/libs/http/src. */
const CONTRACT = join(import.meta.dirname, '../../../../docs/openapi.json');

/** Where the contract is a page to read. */
export const API_DOCS_PATH = '/api/docs';

/** That page brings style elements of its own; its scripts are files of ours. */
export const API_DOCS_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The contract of all services at /api/openapi.json, and as a page to read. Read from its file at the first request. */
export function serveApiDocs(app: NestFastifyApplication): void {
  SwaggerModule.setup(API_DOCS_PATH, app, () => JSON.parse(readFileSync(CONTRACT, 'utf8')) as OpenAPIObject, {
    jsonDocumentUrl: '/api/openapi.json',
    customSiteTitle: 'Lorfolio API',
    swaggerOptions: { supportedSubmitMethods: [] },
  });
}
