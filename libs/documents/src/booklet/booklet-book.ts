import type { Composition } from '#portfolio';
import type { ComposedView } from '../compose/composed-view.js';
import { annexCopiesChapter } from '../portfolio/annex-copies.js';
import { annexListChapter, evidenceChapter, languagesChapter } from '../portfolio/annex-chapters.js';
import type { Book } from '../portfolio/book.js';
import { nameIn, type Chapter, type Writing } from '../portfolio/chapter.js';
import { groundsOf } from '../portfolio/grounds.js';
import { activityChapter, type Activity } from './activity-chapter.js';
import { BOOKLET_WORDS } from './booklet-words.js';
import { declarationChapter, pathTableChapter, synthesisChapter } from './booklet-tables.js';

/** The skills booklet of a VAE file, of a composed view. */
export function bookletBook(view: ComposedView, composition: Composition, by: Writing): Book {
  const { booklet, bookletTitle } = BOOKLET_WORDS[by.language];
  return { kind: booklet, title: bookletTitle(nameIn(view, by)), chapters: chaptersOf(view, composition, by) };
}

/** In the order in which a jury looks: the path, the activities, what they add up to, the papers, the signature. */
function chaptersOf(view: ComposedView, composition: Composition, by: Writing): Chapter[] {
  const grounds = groundsOf(view, composition);
  const { experiences, skills, annexes } = grounds;
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
    ...chapterIf(skills, () => synthesisChapter(grounds, [...activities, ...trainings], by)),
    ...chapterIf(languages, () => languagesChapter(languages, by)),
    ...chapterIf(annexes, () => ({ ...evidenceChapter(annexes, by), title: words.annexes })),
    ...chapterIf(annexes, () => annexListChapter(annexes, by)),
  ];
  if (chapters.length === 0) return [];
  const copies = annexCopiesChapter(annexes, by);
  return [...chapters, declarationChapter(by), ...(copies ? [copies] : [])];
}
