import type { LanguageView } from '#portfolio';
import type { Block } from '../pages/blocks.js';
import { capitalised, joinedText } from '../cv/said.js';
import { framedPicture } from '../pages/picture.js';
import type { Cell } from '../pages/long-table.js';
import type { Span } from '../text/paragraph.js';
import { oneLine } from '../text/clean-text.js';
import { strong, styled, TEAL, written } from './book-look.js';
import { annexLink, cell, experienceLink, skillLink, soft, titleOf, type Chapter, type Writing } from './chapter.js';
import type { Annex } from './grounds.js';

/** Each piece of evidence: the picture of it where there is one, what it is and what it shows. */
export function evidenceChapter(annexes: readonly Annex[], by: Writing): Chapter {
  const { cv, words, say } = by;
  const headingOf = (annex: Annex) => say.ours(words.annexWith(annex.number, titleOf(annex, by)));
  return {
    title: cv.evidence,
    mark: 'evidence',
    entries: annexes.map((annex) => ({ title: headingOf(annex), mark: annex.mark, entries: [] })),
    parts: annexes.map((annex) => ({ blocks: entryOf(annex, headingOf(annex), by) })),
  };
}

function entryOf(annex: Annex, heading: string, by: Writing): Block[] {
  const { view, mark } = annex;
  const { sheet, say, pictures } = by;
  const picture = pictures.get(view.id);
  const source = sourceOf(annex, by);
  const shows = showsOf(annex, by);
  return [
    styled('entry', strong(heading), { mark }),
    ...(picture ? [framedPicture(sheet, { ...picture, alt: say.line(picture.alt) || heading })] : []),
    ...(picture === null ? [styled('note', by.words.unreadable)] : []),
    ...(source.length === 0 ? [] : [styled('about', source, { before: picture ? 4 : 0, leads: false })]),
    ...written(say.lines(view.description)),
    ...shows.map((line, index) => styled('text', line, { before: index === 0 ? 4 : 1 })),
  ];
}

/** All annexes in a row, for whoever has them in an envelope or in a folder beside the document. */
export function annexListChapter(annexes: readonly Annex[], by: Writing): Chapter {
  const { words } = by;
  return {
    title: words.annexList,
    mark: 'annexes',
    entries: [],
    parts: [
      {
        table: {
          columns: [
            { heading: words.number, share: 9 },
            { heading: words.title, share: 31 },
            { heading: words.whatItIs, share: 28 },
            { heading: words.whatItShows, share: 32 },
          ],
          rows: annexes.map((annex) => [
            cell({ text: String(annex.number), weight: 'bold' }),
            cell(annexLink(annex, by, titleOf(annex, by))),
            cell(...sourceOf(annex, by)),
            showsCell(annex, by),
          ]),
        },
      },
    ],
  };
}

export function languagesChapter(languages: readonly LanguageView[], { cv, words, say }: Writing): Chapter {
  return {
    title: cv.languages,
    mark: 'languages',
    entries: [],
    parts: [
      {
        table: {
          columns: [
            { heading: words.language, share: 35 },
            { heading: words.level, share: 65 },
          ],
          rows: languages.map(({ name, level }) => [
            cell(...strong(say.line(name) || words.untitled)),
            cell({ text: level === null ? words.levelUnsaid : capitalised(cv.cefr[level]) }),
          ]),
        },
      },
    ],
  };
}

/** The file's name, kind and size, or where it is found. */
function sourceOf({ view }: Annex, { say, words }: Writing): Span[] {
  if (view.url) {
    const url = oneLine(view.url);
    return url === '' ? [] : [{ text: url, link: url, color: TEAL }];
  }
  if (view.file === null) return [];
  return soft(joinedText([say.line(view.file.name), words.file(view.file.mediaType, view.file.size)]));
}

function showsOf({ skills, experiences }: Annex, by: Writing): Span[][] {
  const { words, say } = by;
  return [
    ...skills.map((skill) => [...soft(say.ours(`${words.skill}${by.cv.colon}`)), skillLink(skill, by)]),
    ...experiences.map((each) => [...soft(say.ours(`${words.experience}${by.cv.colon}`)), experienceLink(each, by)]),
  ];
}

function showsCell({ skills, experiences }: Annex, by: Writing): Cell {
  return [
    ...skills.map((skill) => [skillLink(skill, by)]),
    ...experiences.map((experience) => [experienceLink(experience, by)]),
  ];
}
