import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { Actor, Role } from './actor.js';

export const ACCESS_RULE = 'lorfolio:access';

/** Who may call a route: roles, `signed-in` for every role, or `anyone`. A route that says nothing is closed. */
export type AccessRule = readonly Role[] | 'anyone' | 'signed-in';

/** Declares who may call a route, or every route of a controller. */
export const Access = (rule: AccessRule) => SetMetadata(ACCESS_RULE, rule);

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
