import type { SkillView, Wording, WordedField } from '#portfolio';
import type { ComposedView } from './composed-view.js';

/** What can be said otherwise, of each kind of thing. */
const WORDED = {
  profile: ['headline', 'summary'],
  experiences: ['title', 'description', 'results'],
  skills: ['name', 'details'],
  languages: ['name'],
  evidence: ['title', 'description'],
} as const satisfies Record<string, readonly WordedField[]>;

/** Has a name at all times: said without one, it would be nothing. */
const NAMED: ReadonlySet<WordedField> = new Set(['title', 'name']);

/**
 * The document's own words in place of the portfolio's, or where it has none. A wording for what is not shown is passed over. A skill, a language or a piece of evidence whose name is unsaid is unsaid as a whole.
 */
export function worded(view: ComposedView, wordings: readonly Wording[], isSummaryShown: boolean): ComposedView {
  if (wordings.length === 0) return view;
  const { profile, experiences, skills, languages, evidence } = view;
  const say = <T extends object>(item: T, id: string | null, fields: readonly WordedField[]): T => {
    const own = wordings.filter(({ itemId, field }) => itemId === id && fields.includes(field));
    return { ...item, ...Object.fromEntries(own.map(({ field, text }) => [field, textOf(field, text)])) };
  };
  const said = say(
    profile,
    null,
    WORDED.profile.filter((field) => field !== 'summary' || isSummaryShown),
  );
  return {
    ...view,
    profile: said,
    ...(experiences && { experiences: experiences.map((each) => say(each, each.id, WORDED.experiences)) }),
    ...(skills && {
      skills: skills.map((each) => asConfirmed(each, say(each, each.id, WORDED.skills))).filter(hasName),
    }),
    ...(languages && { languages: languages.map((each) => say(each, each.id, WORDED.languages)).filter(hasName) }),
    ...(evidence && {
      evidence: evidence.map((each) => say(each, each.id, WORDED.evidence)).filter(({ title }) => title.trim() !== ''),
    }),
  };
}

/** Who confirmed a skill confirmed the portfolio's words, not those that stand in their place here. What is left unsaid says nothing else. */
function asConfirmed({ name, details, confirmations }: SkillView, said: SkillView): SkillView {
  const isOther = said.name !== name || (said.details !== null && said.details !== details);
  if (confirmations === undefined || !isOther) return said;
  return { ...said, confirmations: confirmations.map((each) => ({ ...each, changedSince: true })) };
}

function textOf(field: WordedField, text: string | null): string | null {
  return text ?? (NAMED.has(field) ? '' : null);
}

function hasName({ name }: { name: string }): boolean {
  return name.trim() !== '';
}
