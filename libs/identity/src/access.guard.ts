import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Clock, DomainError } from '#common';
import { ACCESS_RULE, FACTOR_RULE, type AccessRule, type FactorRule, type KnownRequest } from './access.js';
import { missingFactor } from './factor.policy.js';
import { cookieName, IdentityOptions } from './identity-options.js';
import { mayChange, type OriginHeaders } from './same-origin.js';
import { SessionReader } from './session-reader.js';

interface GuardedRequest extends KnownRequest {
  method: string;
  headers: OriginHeaders;
  cookies: Record<string, string | undefined>;
}

/** Stands before every route, and closes those that do not say who may come in. */
@Injectable()
export class AccessGuard implements CanActivate {
  private readonly cookie: string;

  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionReader,
    private readonly options: IdentityOptions,
    private readonly clock: Clock,
  ) {
    this.cookie = cookieName(options);
  }

  private factorRule(context: ExecutionContext): FactorRule | undefined {
    return this.reflector.getAllAndOverride(FACTOR_RULE, [context.getHandler(), context.getClass()]);
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = this.reflector.getAllAndOverride<AccessRule | undefined>(ACCESS_RULE, [
      context.getHandler(),
      context.getClass(),
    ]);
    const request = context.switchToHttp().getRequest<GuardedRequest>();
    if (rule === undefined || !mayChange(request.method, request.headers, this.options.publicUrl)) throw forbidden();
    if (rule === 'anyone') return true;

    const token = request.cookies[this.cookie];
    const actor = token === undefined ? null : await this.sessions.actorOf(token);
    if (actor === null) throw unauthenticated();
    if (rule !== 'signed-in' && !rule.includes(actor.role)) throw forbidden();
    const refusal = missingFactor(actor, this.factorRule(context), this.clock.now());
    if (refusal !== null) throw refusal;
    request.actor = actor;
    return true;
  }
}

/** Nobody is signed in, or no longer. */
export function unauthenticated(): DomainError {
  return new DomainError('unauthenticated', {
    fr: 'Connectez-vous pour continuer.',
    en: 'Sign in to go on.',
  });
}

function forbidden(): DomainError {
  return new DomainError('forbidden', {
    fr: 'Votre compte ne permet pas de faire cela.',
    en: 'Your account does not allow this.',
  });
}
