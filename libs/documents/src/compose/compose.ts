import { isBook, type Composition, type PortfolioView } from '#view';
import { anonymous } from './anonymous/anonymous.js';
import { identityOf } from './anonymous/identity.js';
import { chosen } from './chosen.js';
import type { ComposedView } from './composed-view.js';
import { shortened } from './short-texts.js';
import { skillGroups, type SkillTheme } from './skill-groups.js';
import { worded } from './worded.js';

/**
 * What a document is made of: its parts and items in their order, in the words chosen for it. Nothing is in it that is not in the
 * view or in one of its wordings, and the view stays as it was.
 * @param today until when what goes on has lasted, where durations stand for dates
 * @param themes of the reference, for documents that show skills in groups
 */
export function compose(
  view: PortfolioView,
  composition: Composition,
  today?: Date,
  themes: readonly SkillTheme[] = [],
): ComposedView {
  const said = worded(chosen(view, composition), composition.wordings, composition.parts.includes('summary'));
  const fitted = composition.textLength === 'short' ? shortened(said, composition.wordings) : said;
  if (composition.kind === 'cv-anonymous') return anonymous(fitted, identityOf(view), today);
  return inGroups(fitted, composition, themes);
}

/** A list of skills by date is short and stays one; who reads by skill finds their way by groups. */
function inGroups(view: ComposedView, composition: Composition, themes: readonly SkillTheme[]): ComposedView {
  if (!isBook(composition) && composition.kind !== 'cv-by-skill') return view;
  const groups = skillGroups(view.skills ?? [], themes, composition.language);
  return groups ? { ...view, skillGroups: groups } : view;
}
