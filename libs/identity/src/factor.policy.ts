import { DomainError } from '#common';
import type { FactorRule } from './access.js';
import type { Actor } from './actor.js';

/** How long a proof counts as recent. */
const RECENT_MS = 10 * 60 * 1000;

/** Where a session stands: `to-enrol` is a professional's who has no factor yet. */
export type FactorState = 'none' | 'to-enrol' | 'required' | 'proved';

type Facts = Pick<Actor, 'role' | 'factorAt' | 'hasFactor' | 'signedInAt'>;

export function factorStateOf({ role, factorAt, hasFactor }: Omit<Facts, 'signedInAt'>): FactorState {
  if (factorAt !== null) return 'proved';
  if (hasFactor) return 'required';
  return role === 'owner' ? 'none' : 'to-enrol';
}

/** The whole rule of the second factor: why a route refuses this session, or null. */
export function missingFactor(actor: Facts, rule: FactorRule | undefined, now: Date): DomainError | null {
  if (rule === 'not-asked') return null;
  const state = factorStateOf(actor);
  const mayEnrol = rule === 'recent-if-any' && state === 'to-enrol';
  if (state === 'required' || (state === 'to-enrol' && !mayEnrol)) return factorRequired();
  if (rule === undefined) return null;
  // Who has no factor has only just typed their password instead.
  const provedAt = actor.factorAt ?? actor.signedInAt;
  return now.getTime() - provedAt.getTime() > RECENT_MS ? recentRequired() : null;
}

function factorRequired(): DomainError {
  return new DomainError('second_factor_required', {
    fr: 'Il reste à prouver que c’est vous, par un code ou une clé d’accès.',
    en: 'It remains to prove that it is you, by a code or a passkey.',
  });
}

function recentRequired(): DomainError {
  return new DomainError('recent_factor_required', {
    fr: 'Pour continuer, prouvez encore une fois que c’est vous.',
    en: 'To go on, prove once more that it is you.',
  });
}
