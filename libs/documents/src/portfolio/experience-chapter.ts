import { joinedText } from '../cv/said.js';
import type { Block } from '../pages/blocks.js';
import type { Span } from '../text/paragraph.js';
import { strong, styled, written } from './book-look.js';
import { annexLink, experienceLink, skillLink, soft, titleOf, type Chapter, type Writing } from './chapter.js';
import type { GroundedExperience } from './grounds.js';
import { joinedSpans } from './said.js';
import { timelineRows } from './timeline.js';

/** All experiences on one line of years. */
export function pathChapter(experiences: readonly GroundedExperience[], by: Writing): Chapter {
  const { words, say, sheet } = by;
  const rows = experiences.map((experience) => {
    const { view } = experience;
    const rest = joinedText([say.period(view), say.line(view.organisation)], ', ');
    return {
      period: view,
      said: [experienceLink(experience, by), ...soft(rest === '' ? '' : ` · ${rest}`)].map((span, index) =>
        index === 0 ? { ...span, weight: 'bold' as const } : span,
      ),
    };
  });
  const [first, ...others] = timelineRows(sheet, rows, by.now);
  const beginning = [styled('note', words.pathDates), ...(first ? [first] : [])];
  return {
    title: words.path,
    mark: 'path',
    entries: [],
    parts: [{ blocks: beginning }, ...others.map((row) => ({ blocks: [row] }))],
  };
}

/** Experience by experience: when, where, what was done, what came of it, and what it shows. */
export function experienceChapter(
  title: string,
  mark: string,
  experiences: readonly GroundedExperience[],
  by: Writing,
): Chapter {
  return {
    title,
    mark,
    entries: experiences.map((each) => ({ title: titleOf(each, by), mark: each.mark, entries: [] })),
    parts: experiences.map((each) => ({ blocks: entryOf(each, by) })),
  };
}

function entryOf(experience: GroundedExperience, by: Writing): Block[] {
  const { view, skills, annexes, mark } = experience;
  const { say, words, cv } = by;
  const [result, ...results] = say.lines(view.results);
  const links = (label: string, spans: Span[]) =>
    spans.length === 0
      ? []
      : [styled('text', [{ text: say.ours(label), weight: 'bold' }, ...joinedSpans(spans)], { before: 5 })];
  return [
    styled('entry', strong(titleOf(experience, by)), { mark }),
    ...aboutOf(experience, by),
    ...written(say.lines(view.description)),
    ...(result ? [styled('text', [...strong(cv.results), { text: result.text }])] : []),
    ...written(results),
    ...links(
      words.skills,
      skills.map((skill) => skillLink(skill, by)),
    ),
    ...links(
      words.annexes,
      annexes.map((annex) => annexLink(annex, by, String(annex.number))),
    ),
  ];
}

function aboutOf({ view, part }: GroundedExperience, { say, cv }: Writing): Block[] {
  const where = joinedText([say.line(view.organisation), say.line(view.place)], ', ');
  // The title of the chapter says that it is training, or for pleasure.
  const kind = part === 'experiences' ? cv.kinds[view.kind] : '';
  const about = joinedText([say.period(view), kind, where]);
  return about === '' ? [] : [styled('about', about)];
}
