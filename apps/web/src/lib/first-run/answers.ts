/** What someone answered on their first visit: kept in this tab alone, and only to order what is offered. */
export interface FirstAnswers {
  why: string[];
  start: '' | 'find' | 'file' | 'tell' | 'form';
  helper: '' | 'structure' | 'close' | 'nobody';
}

const key = 'lorfolio_first_run';
const blank = (): FirstAnswers => ({ why: [], start: '', helper: '' });

/** The answers of this person in this tab; none otherwise. */
export function readAnswers(ownerId: string): FirstAnswers {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null') as { ownerId: string; answers: FirstAnswers } | null;
    return kept?.ownerId === ownerId ? { ...blank(), ...kept.answers } : blank();
  } catch {
    return blank();
  }
}

export function keepAnswers(ownerId: string, answers: FirstAnswers): void {
  try {
    sessionStorage.setItem(key, JSON.stringify({ ownerId, answers }));
  } catch {
    // Without a storage the questions only steer this one visit less.
  }
}

/** Where the third question leads: to what was chosen, and to a first experience otherwise. */
export function wayOn({ start }: FirstAnswers): string {
  if (start === 'file') return '/import';
  if (start === 'find') return '/competences/trouver';
  return start === 'form' ? '/parcours/nouveau' : '/raconter';
}
