import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { languageOf, networkOf, type Language } from '#http';
import { cookieName, type IdentityOptions } from '#identity';

/** What a request says of the one who sends it, before anybody is signed in. */
export interface Caller {
  /** Network address; only ever kept as a keyed hash. */
  address: string;
  userAgent: string | undefined;
  language: Language;
}

export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  return {
    address: networkOf(request.ip),
    userAgent: request.headers['user-agent'],
    language: languageOf(request.headers['accept-language']),
  };
});

/** The session cookie's token, if the browser sent one. */
export function tokenOf(request: FastifyRequest, options: IdentityOptions): string | undefined {
  return request.cookies[cookieName(options)];
}
