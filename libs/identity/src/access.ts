import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { Actor, Role } from './actor.js';

export const ACCESS_RULE = 'lorfolio:access';

/** Who may call a route: roles, `signed-in` for every role, or `anyone`. A route that says nothing is closed. */
export type AccessRule = readonly Role[] | 'anyone' | 'signed-in';

/** Declares who may call a route, or every route of a controller. */
export const Access = (rule: AccessRule) => SetMetadata(ACCESS_RULE, rule);

export const FACTOR_RULE = 'lorfolio:second-factor';

/**
 * What a route asks of the second factor. Routes that say nothing want it proved in this session, if the person has one or, as a
 * professional, must have one. `not-asked`: on the way to proving it. `recent`: proved in the last minutes. `recent-if-any`: for
 * adding one, of those who have one already.
 */
export type FactorRule = 'not-asked' | 'recent' | 'recent-if-any';

/** Declares what a route asks of the second factor, when it is not the usual. */
export const SecondFactor = (rule: FactorRule) => SetMetadata(FACTOR_RULE, rule);

/** A request that the guard has let in. */
export interface KnownRequest {
  actor?: Actor;
}

/** The person the request speaks for; only on routes with a session. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<KnownRequest>();
  if (!actor) throw new Error('CurrentActor on a route without a session');
  return actor;
});
