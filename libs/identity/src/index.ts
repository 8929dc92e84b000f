export { unauthenticated } from './access.guard.js';
export {
  Access,
  ACCESS_RULE,
  CurrentActor,
  FACTOR_RULE,
  SecondFactor,
  type AccessRule,
  type FactorRule,
} from './access.js';
export { ROLES, type Actor, type Role } from './actor.js';
export { Attempts, type AttemptKind } from './attempts.js';
export { cookieName, IdentityOptions, isSecure } from './identity-options.js';
export { factorStateOf, type FactorState } from './factor.policy.js';
export { IdentityModule } from './identity.module.js';
export {
  checkPassword,
  hashPassword,
  PASSWORD_MAX,
  PASSWORD_MIN,
  passwordMatches,
  SHARED_PASSWORD_MIN,
} from './passwords.js';
export { mayChange } from './same-origin.js';
export { seal, unseal } from './sealed.js';
export { hashOf, keyedHash, newSecret, type Secret } from './secrets.js';
export { SessionReader } from './session-reader.js';
