import type { Composition } from '#portfolio';
import type { ComposedView } from '../compose/composed-view.js';
import { annexCopiesChapter } from './annex-copies.js';
import { annexListChapter, evidenceChapter, languagesChapter } from './annex-chapters.js';
import type { Book } from './book.js';
import { nameIn, type Chapter, type Writing } from './chapter.js';
import { experienceChapter, pathChapter } from './experience-chapter.js';
import { groundsOf, type GroundedExperience } from './grounds.js';
import { skillsChapter } from './skills-chapter.js';

/** The complete portfolio, of a composed view. */
export function portfolioBook(view: ComposedView, composition: Composition, by: Writing): Book {
  const { portfolio, portfolioTitle } = by.words;
  return { kind: portfolio, title: portfolioTitle(nameIn(view, by)), chapters: chaptersOf(view, composition, by) };
}

/** In the order of the composition; the path comes before the first part that it shows, the list of annexes last. */
function chaptersOf(view: ComposedView, composition: Composition, by: Writing): Chapter[] {
  const grounds = groundsOf(view, composition);
  const { experiences, annexes } = grounds;
  const { cv, words } = by;
  const of = (part: GroundedExperience['part']) => experiences.filter((each) => each.part === part);
  const chapters = composition.parts.flatMap((part): Chapter[] => {
    switch (part) {
      case 'summary':
        return [];
      case 'experiences':
        return [experienceChapter(cv.experiences, 'experiences', of(part), by)];
      case 'training':
        return [experienceChapter(cv.training, 'training', of(part), by)];
      case 'interests':
        return [experienceChapter(words.interests, 'interests', of(part), by)];
      case 'skills':
        return [skillsChapter(grounds, by)];
      case 'languages':
        return [languagesChapter(view.languages ?? [], by)];
      case 'evidence':
        return [evidenceChapter(annexes, by)];
    }
  });
  const isOfThePath = ({ mark }: Chapter) => mark === 'experiences' || mark === 'training' || mark === 'interests';
  const full = chapters.filter((chapter) => hasContent(chapter));
  const first = full.findIndex(isOfThePath);
  if (first >= 0 && experiences.length > 1) full.splice(first, 0, pathChapter(experiences, by));
  if (annexes.length === 0) return full;
  const copies = annexCopiesChapter(annexes, by);
  return [...full, annexListChapter(annexes, by), ...(copies ? [copies] : [])];
}

/** Of a part that nothing is in, nothing is said. */
function hasContent({ entries, parts }: Chapter): boolean {
  return entries.length > 0 || parts.some((part) => 'table' in part && part.table.rows.length > 0);
}
