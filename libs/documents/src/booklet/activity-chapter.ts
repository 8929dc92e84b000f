import type { Block } from '../pages/blocks.js';
import type { Span } from '../text/paragraph.js';
import { roomToWrite, strong, styled, written } from '../portfolio/book-look.js';
import {
  annexLink,
  levelOf,
  nameOf,
  skillLink,
  soft,
  titleOf,
  type Chapter,
  type Writing,
} from '../portfolio/chapter.js';
import type { GroundedExperience } from '../portfolio/grounds.js';
import { BOOKLET_WORDS } from './booklet-words.js';

/** An experience as a jury reads it; what one trained for has no number of its own. */
export interface Activity {
  experience: GroundedExperience;
  number: number | null;
}

const LINES_TO_WRITE = 4;

/** Activity by activity: context, what was done, how, with which result, what it shows and what goes with it. */
export function activityChapter(title: string, mark: string, activities: readonly Activity[], by: Writing): Chapter {
  return {
    title,
    mark,
    entries: activities.map((each) => ({
      title: activityTitle(each, by),
      mark: each.experience.mark,
      entries: [],
    })),
    parts: activities.map((each) => ({ blocks: entryOf(each, by) })),
  };
}

export function activityTitle({ experience, number }: Activity, by: Writing): string {
  const title = titleOf(experience, by);
  return number === null ? title : by.say.ours(BOOKLET_WORDS[by.language].activityWith(number, title));
}

function entryOf(activity: Activity, by: Writing): Block[] {
  const { experience } = activity;
  const { view, skills, annexes, mark, part } = experience;
  const { say, language } = by;
  const words = BOOKLET_WORDS[language];
  const under = (heading: string, blocks: readonly Block[]): Block[] =>
    blocks.length === 0 ? [] : [styled('part', strong(heading)), ...blocks];
  return [
    styled('entry', strong(activityTitle(activity, by)), { mark, before: 22 }),
    ...under(words.context, contextOf(experience, by)),
    ...under(part === 'training' ? words.whatILearnt : words.whatIDid, written(say.lines(view.description))),
    ...under(words.how, howOf(experience, by)),
    ...under(words.results, written(say.lines(view.results))),
    ...under(
      words.skillsShown,
      skills.map((skill) =>
        styled('item', [skillLink(skill, by), ...soft(`${by.cv.colon}${lowered(levelOf(skill, by))}`)]),
      ),
    ),
    ...under(
      words.annexes,
      annexes.map((annex) => styled('item', [annexLink(annex, by)])),
    ),
  ];
}

function contextOf({ view }: GroundedExperience, { say, cv, language }: Writing): Block[] {
  const words = BOOKLET_WORDS[language];
  const facts: [label: string, said: string][] = [
    [words.kind, cv.kinds[view.kind]],
    [words.organisation, say.line(view.organisation)],
    [words.place, say.line(view.place)],
    [words.period, say.period(view)],
  ];
  return facts
    .filter(([, said]) => said !== '')
    .map(([label, said]) =>
      styled('text', [...soft(`${label}${cv.colon}`), { text: said }] satisfies Span[], { before: 0 }),
    );
}

/**
 * A portfolio says how under each skill. An activity that shows skills and says nowhere how would not be understood by a jury:
 * there it leaves room to write by hand.
 */
function howOf({ skills, part }: GroundedExperience, by: Writing): Block[] {
  const { say, cv, sheet, language } = by;
  const said = skills.flatMap((skill) => {
    const details = say.line(skill.view.details);
    return details === '' ? [] : [styled('item', [...strong(nameOf(skill, by)), { text: cv.colon + details }])];
  });
  if (said.length > 0 || skills.length === 0 || part === 'training') return said;
  return [
    styled('note', BOOKLET_WORDS[language].howToWrite, { leads: true, before: 1 }),
    roomToWrite(sheet, LINES_TO_WRITE),
  ];
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
