import { joinedText } from '../cv/said.js';
import type { Span } from '../text/paragraph.js';
import { roomToWrite, strong, styled } from '../portfolio/book-look.js';
import { annexLink, cell, leadsTo, levelOf, nameOf, soft, type Chapter, type Writing } from '../portfolio/chapter.js';
import type { Grounds } from '../portfolio/grounds.js';
import { inRows, titlesOver } from '../portfolio/groups.js';
import { wholeParts } from '../portfolio/whole.js';
import { joinedSpans } from '../portfolio/said.js';
import { activityTitle, type Activity } from './activity-chapter.js';
import { BOOKLET_WORDS } from './booklet-words.js';

/** The whole path in one look, each activity leading to its pages. */
export function pathTableChapter(activities: readonly Activity[], by: Writing): Chapter {
  const words = BOOKLET_WORDS[by.language];
  const { say, cv } = by;
  return {
    title: words.path,
    mark: 'path',
    entries: [],
    parts: [
      {
        table: {
          columns: [
            { heading: words.activity, share: 42 },
            { heading: words.when, share: 28 },
            { heading: words.where, share: 30 },
          ],
          rows: activities.map((activity) => {
            const { view, mark } = activity.experience;
            const where = joinedText([say.line(view.organisation), say.line(view.place)], ', ');
            return [
              [[leadsTo(mark, activityTitle(activity, by))], ...cell(...soft(cv.kinds[view.kind]))],
              cell({ text: say.period(view) }),
              cell({ text: where }),
            ];
          }),
        },
      },
    ],
  };
}

/** The whole picture, then skill by skill: the level, the activities and annexes that show it, and how strongly. */
export function synthesisChapter(
  grounds: Pick<Grounds, 'skills' | 'groups'>,
  activities: readonly Activity[],
  by: Writing,
): Chapter {
  const words = BOOKLET_WORDS[by.language];
  const skills = inRows(grounds);
  return {
    title: words.synthesis,
    mark: 'synthesis',
    entries: [],
    parts: [
      ...wholeParts([], grounds.groups, by),
      {
        table: {
          columns: [
            { heading: by.words.skill, share: 30 },
            { heading: by.words.level, share: 24 },
            { heading: words.synthesisActivities, share: 24 },
            { heading: by.words.grounds, share: 22 },
          ],
          titles: titlesOver(grounds.groups, by),
          rows: skills.map((skill) => [
            cell(...strong(nameOf(skill, by))),
            cell({ text: levelOf(skill, by) }),
            [
              ...activities
                .filter(({ experience }) => skill.experiences.includes(experience))
                .map((each) => [shortLink(each, by)]),
              ...cell(...joinedSpans(skill.annexes.map((annex) => annexLink(annex, by, by.words.annex(annex.number))))),
            ],
            cell(...strong(by.words.strengths[skill.strength][0])),
          ]),
          marks: skills.map(({ mark }) => mark),
        },
      },
    ],
  };
}

/** By its number where it has one: its title is in the table before. */
function shortLink(activity: Activity, by: Writing): Span {
  const title = activityTitle(activity, by);
  const { activity: word } = BOOKLET_WORDS[by.language];
  return leadsTo(activity.experience.mark, title, activity.number === null ? title : `${word} ${activity.number}`);
}

/** What a file is handed in with: the person's word for it, by hand. */
export function declarationChapter({ language, say, sheet }: Writing): Chapter {
  const words = BOOKLET_WORDS[language];
  return {
    title: words.declaration,
    mark: 'declaration',
    entries: [],
    parts: [
      {
        blocks: [
          styled('text', say.ours(words.declared), { leads: true }),
          styled('note', say.ours(words.signature), { before: 14, leads: true }),
          roomToWrite(sheet, 2),
        ],
      },
    ],
  };
}
