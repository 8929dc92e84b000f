import type { Readable } from 'node:stream';
import type { Composition, PortfolioView } from '#portfolio';
import { annexCopiesChapter, type AnnexCopy } from '../portfolio/annex-copies.js';
import { annexListChapter, evidenceChapter, languagesChapter } from '../portfolio/annex-chapters.js';
import { bind, bookSheet, type BookOptions } from '../portfolio/book.js';
import { writing, type Chapter, type Writing } from '../portfolio/chapter.js';
import { groundsOf } from '../portfolio/grounds.js';
import { activityChapter, type Activity } from './activity-chapter.js';
import { BOOKLET_WORDS } from './booklet-words.js';
import { declarationChapter, pathTableChapter, synthesisChapter } from './booklet-tables.js';

/**
 * The skills booklet of a VAE file: a composed view in, a readable stream out, without a database, a network or a clock. All is
 * laid out when it returns, so that what fails fails before a byte is sent.
 */
export function bookletPdf(view: PortfolioView, composition: Composition, options: BookOptions): Readable {
  const by = writing({
    sheet: bookSheet(composition),
    language: composition.language,
    now: options.madeAt,
    pictures: options.pictures ?? new Map(),
  });
  const { booklet, bookletTitle } = BOOKLET_WORDS[by.language];
  const name = by.say.line(`${view.profile.givenName} ${view.profile.familyName}`);
  const chapters = bookletChapters(view, composition, by, options.annexes);
  return bind({ kind: booklet, title: bookletTitle(name), chapters }, view, by, options);
}

/** In the order in which a jury looks: the path, the activities, what they add up to, the papers, the signature. */
export function bookletChapters(
  view: PortfolioView,
  composition: Composition,
  by: Writing,
  files: ReadonlyMap<string, AnnexCopy> = new Map(),
): Chapter[] {
  const { experiences, skills, annexes } = groundsOf(view, composition);
  const words = BOOKLET_WORDS[by.language];
  const activities = experiences
    .filter(({ part }) => part !== 'training')
    .map((experience, index): Activity => ({ experience, number: index + 1 }));
  const trainings = experiences
    .filter(({ part }) => part === 'training')
    .map((experience): Activity => ({ experience, number: null }));
  const languages = composition.parts.includes('languages') ? (view.languages ?? []) : [];
  const chapterIf = (items: readonly unknown[], chapter: () => Chapter) => (items.length > 0 ? [chapter()] : []);
  const chapters = [
    ...chapterIf(experiences, () => pathTableChapter([...activities, ...trainings], by)),
    ...chapterIf(activities, () => activityChapter(words.activities, 'activities', activities, by)),
    ...chapterIf(trainings, () => activityChapter(by.cv.training, 'training', trainings, by)),
    ...chapterIf(skills, () => synthesisChapter(skills, [...activities, ...trainings], by)),
    ...chapterIf(languages, () => languagesChapter(languages, by)),
    ...chapterIf(annexes, () => ({ ...evidenceChapter(annexes, by), title: words.annexes })),
    ...chapterIf(annexes, () => annexListChapter(annexes, by)),
  ];
  if (chapters.length === 0) return [];
  const copies = annexCopiesChapter(annexes, files, by);
  return [...chapters, declarationChapter(by), ...(copies ? [copies] : [])];
}
