import type { Composition, PortfolioView } from '#portfolio';
import { anonymous } from './anonymous/anonymous.js';
import { identityOf } from './anonymous/identity.js';
import { chosen } from './chosen.js';
import type { ComposedView } from './composed-view.js';
import { shortened } from './short-texts.js';
import { worded } from './worded.js';

/**
 * What a document is made of: its parts and items in their order, in the words chosen for it. Nothing is in it that is not in the
 * view or in one of its wordings, and the view stays as it was.
 * @param today until when what goes on has lasted, where durations stand for dates
 */
export function compose(view: PortfolioView, composition: Composition, today?: Date): ComposedView {
  const said = worded(chosen(view, composition), composition.wordings, composition.parts.includes('summary'));
  const fitted = composition.textLength === 'short' ? shortened(said, composition.wordings) : said;
  return composition.kind === 'cv-anonymous' ? anonymous(fitted, identityOf(view), today) : fitted;
}
