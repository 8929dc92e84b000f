import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { languageOf, type Language } from '#http';
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

/** An IPv6 network hands a whole /64 to one household or device: that is one address to us. */
export function networkOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address;
  const [head, tail] = address.split('::');
  const [first, last] = [groupsOf(head), groupsOf(tail)];
  const between = Array.from({ length: tail === undefined ? 0 : 8 - first.length - last.length }, () => '0');
  return first.concat(between, last).slice(0, 4).join(':');
}

function groupsOf(half = ''): string[] {
  return half.split(':').filter((group) => group !== '');
}

/** The session cookie's token, if the browser sent one. */
export function tokenOf(request: FastifyRequest, options: IdentityOptions): string | undefined {
  return request.cookies[cookieName(options)];
}
