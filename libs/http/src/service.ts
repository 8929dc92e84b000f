import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { Logger as Pino } from 'pino';
import { IdentityOptions } from '#identity';
import { answerHeaders } from './answer-headers.js';
import { API_DOCS_PATH, API_DOCS_POLICY, serveApiDocs } from './api-docs.js';
import { NestLog } from './logging.js';
import { ProblemFilter } from './problem.filter.js';
import { validationPipe } from './validation.js';
import { tagVersions } from './versions.js';

export interface ServiceOptions {
  logger: Pino;
  /** Reverse proxies in front, whose `X-Forwarded-For` is believed; 0 for none. */
  trustedProxies: number;
  /** Whether this service also shows the contract of all. */
  showsApi?: boolean;
}

/** JSON bodies are small; files come as multipart, which has limits of its own. */
const JSON_LIMIT = 1024 * 1024;

/** A Nest application as every service, every test and the standalone process run it; not listening yet. */
export async function createService(module: DynamicModule, options: ServiceOptions): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: JSON_LIMIT,
    trustProxy: (_address: string, hop: number) => hop < options.trustedProxies,
    // Until all of it is here: 25 MB from a phone on a weak network take minutes.
    requestTimeout: 300_000,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 200 },
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger: new NestLog(options.logger),
    abortOnError: false,
  });
  await configureApp(app, options.logger);
  if (options.showsApi) serveApiDocs(app);
  await app.init();
  await adapter.getInstance().ready();
  return app;
}

/** What all services share at their door; tests use it too, so that they meet the same door. */
export async function configureApp(app: NestFastifyApplication, logger: Pino): Promise<void> {
  await app.register(cookie);
  await app.register(multipart, { limits: { files: 1, fields: 10, fieldSize: 100_000, headerPairs: 100 } });
  app.setGlobalPrefix('api');
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(new ProblemFilter());
  const fastify = app.getHttpAdapter().getInstance();
  tagVersions(fastify);
  answerAsBytes(fastify);
  head(fastify, answerHeaders(app.get(IdentityOptions, { strict: false })));
  watch(fastify, logger);
}

/** A long text that the socket has to encode costs more than sending it as bytes. */
function answerAsBytes(fastify: FastifyInstance): void {
  fastify.addHook('onSend', (_request, _reply, payload, done) => {
    done(null, typeof payload === 'string' ? Buffer.from(payload) : payload);
  });
}

function head(fastify: FastifyInstance, headers: Record<string, string>): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.headers({ ...headers, 'x-request-id': request.id });
    if (request.url.startsWith(API_DOCS_PATH)) void reply.header('content-security-policy', API_DOCS_POLICY);
    done();
  });
}

/**
 * A line when an answer has left. Not by Fastify's own `onResponse`: with it, more answers outlived their sending in the heap under
 * load (ADR 0010).
 */
function watch(fastify: FastifyInstance, logger: Pino): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    const begun = performance.now();
    reply.raw.once('finish', () => {
      logger.info({
        requestId: request.id,
        method: request.method,
        // The pattern, not the address: an address may hold what people searched for.
        route: request.routeOptions.url ?? 'unknown',
        status: reply.statusCode,
        ms: Math.round((performance.now() - begun) * 10) / 10,
      });
    });
    done();
  });
}
