import type { Readable } from 'node:stream';
import type { Composition, PortfolioView } from '#portfolio';
import { annexCopiesChapter, type AnnexCopy } from './annex-copies.js';
import { annexListChapter, evidenceChapter, languagesChapter } from './annex-chapters.js';
import { bind, bookSheet, type BookOptions } from './book.js';
import { writing, type Chapter, type Writing } from './chapter.js';
import { experienceChapter, pathChapter } from './experience-chapter.js';
import { groundsOf, type GroundedExperience } from './grounds.js';
import { skillsChapter } from './skills-chapter.js';

/**
 * The complete portfolio: a composed view in, a readable stream out, without a database, a network or a clock. All is laid out
 * when it returns, so that what fails fails before a byte is sent.
 */
export function portfolioPdf(view: PortfolioView, composition: Composition, options: BookOptions): Readable {
  const by = writing({
    sheet: bookSheet(composition),
    language: composition.language,
    now: options.madeAt,
    pictures: options.pictures ?? new Map(),
  });
  const name = by.say.line(`${view.profile.givenName} ${view.profile.familyName}`);
  const { portfolio, portfolioTitle } = by.words;
  const chapters = portfolioChapters(view, composition, by, options.annexes);
  return bind({ kind: portfolio, title: portfolioTitle(name), chapters }, view, by, options);
}

/** In the order of the composition; the path comes before the first part that it shows, the list of annexes and their copies last. */
export function portfolioChapters(
  view: PortfolioView,
  composition: Composition,
  by: Writing,
  files: ReadonlyMap<string, AnnexCopy> = new Map(),
): Chapter[] {
  const { experiences, skills, annexes } = groundsOf(view, composition);
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
        return [skillsChapter(skills, by)];
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
  const copies = annexCopiesChapter(annexes, files, by);
  return [...full, annexListChapter(annexes, by), ...(copies ? [copies] : [])];
}

/** Of a part that nothing is in, nothing is said. */
function hasContent({ entries, parts }: Chapter): boolean {
  return entries.length > 0 || parts.some((part) => 'table' in part && part.table.rows.length > 0);
}
