import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { invalidField } from '#common';

/** The version a change was written against, from `If-Match` (RFC 9110, 13.1.1); null when the caller does not say. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number | null => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (header === undefined || header === '*') return null;
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header)?.[1];
  if (version === undefined) {
    throw invalidField('If-Match', 'format', {
      fr: 'L’en-tête If-Match porte la version reçue, entre guillemets : "3".',
      en: 'The If-Match header carries the version that was received, in quotes: "3".',
    });
  }
  return Number(version);
});

/** Answers of one thing carry its version as `ETag` too. */
export function tagVersions(fastify: FastifyInstance): void {
  fastify.addHook('preSerialization', (_request, reply, body, done) => {
    if (typeof body === 'object' && body !== null && 'version' in body && typeof body.version === 'number') {
      void reply.header('etag', `"${body.version}"`);
    }
    done(null, body);
  });
}
