import type { WordedField, Wording } from '#portfolio';
import { hasBullet } from '../text/bullets.js';
import type { ComposedView } from './composed-view.js';

const KEPT = 2;
const sentences = new Intl.Segmenter('fr', { granularity: 'sentence' });

/**
 * Short texts, by a rule that one can say: of what one did, the first two bullets or sentences; no results; of a skill, its name
 * and its level. What was worded for this very document stays whole.
 */
export function shortened(view: ComposedView, wordings: readonly Wording[]): ComposedView {
  const isOwn = (id: string, of: WordedField) => wordings.some(({ itemId, field }) => itemId === id && field === of);
  const { experiences, skills } = view;
  return {
    ...view,
    ...(experiences && {
      experiences: experiences.map((each) => ({
        ...each,
        description: isOwn(each.id, 'description') ? each.description : beginning(each.description),
        results: isOwn(each.id, 'results') ? each.results : null,
      })),
    }),
    ...(skills && {
      skills: skills.map((each) => ({
        ...each,
        details: isOwn(each.id, 'details') ? each.details : null,
        contexts: [],
      })),
    }),
  };
}

/** The first two bullets or sentences, in the person's own lines. */
export function beginning(text: string | null): string | null {
  if (text === null) return null;
  const kept: string[] = [];
  let left = KEPT;
  for (const line of text.split(/\r\n?|\n/).map((each) => each.trim())) {
    if (left === 0) break;
    if (line === '') continue;
    const all = hasBullet(line) ? [line] : Array.from(sentences.segment(line), ({ segment }) => segment);
    const taken = all.slice(0, left);
    kept.push(taken.join('').trim());
    left -= taken.length;
  }
  return kept.join('\n');
}
