import type { FastifyReply } from 'fastify';
import { cookieName, isSecure, type IdentityOptions } from '#identity';

const MONTH = 30 * 24 * 60 * 60;

/** Out of reach of scripts and of other sites' requests; the server decides how long it is good for. */
const attributes = (options: IdentityOptions) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(options) }) as const;

export function setCookie(reply: FastifyReply, options: IdentityOptions, token: string): void {
  void reply.setCookie(cookieName(options), token, { ...attributes(options), maxAge: MONTH });
}

export function dropCookie(reply: FastifyReply, options: IdentityOptions): void {
  void reply.clearCookie(cookieName(options), attributes(options));
}
