import type { ConfirmationView } from '#portfolio';
import { standingOf } from '../compose/standing.js';
import { joinedText } from '../cv/said.js';
import type { Block } from '../pages/blocks.js';
import type { Paragraph } from '../pages/paragraph-box.js';
import { sayDate } from '../cv/periods.js';
import { strong, styled, withLevel, written } from './book-look.js';
import {
  annexLink,
  cell,
  experienceLink,
  levelOf,
  nameOf,
  skillLink,
  soft,
  type Chapter,
  type Part,
  type Writing,
} from './chapter.js';
import { inRows, titleOfGroup, titlesOver } from './groups.js';
import type { GroundedGroup, GroundedSkill, Grounds } from './grounds.js';
import { levelSteps } from './level-steps.js';
import { wholeParts } from './whole.js';

/** Each skill with what it stands on, group by group; before them all the whole picture, and how they compare in kind. */
export function skillsChapter({ skills, groups }: Pick<Grounds, 'skills' | 'groups'>, by: Writing): Chapter {
  const listed = (own: readonly GroundedSkill[]) =>
    own.map((skill) => ({ title: nameOf(skill, by), mark: skill.mark, entries: [] }));
  return {
    title: by.cv.skills,
    mark: 'skills',
    entries:
      groups.length === 0
        ? listed(skills)
        : groups.map((group) => ({ title: titleOfGroup(group, by), mark: group.mark, entries: listed(group.skills) })),
    parts: [
      ...openingParts({ skills, groups }, by),
      ...(groups.length === 0
        ? skills.map((skill) => ({ blocks: entryOf(skill, by) }))
        : groups.flatMap((group) => entriesOf(group, by))),
    ],
  };
}

/** What the words for strength mean stays with what comes first: the picture, or the table, or else the only skill. */
function openingParts(grounds: Pick<Grounds, 'skills' | 'groups'>, by: Writing): Part[] {
  const meaning = [styled('note', meaningOfStrengths(by))];
  const whole = wholeParts(meaning, grounds.groups, by);
  if (grounds.skills.length <= 1) return [{ blocks: meaning }];
  return whole.length > 0 ? [...whole, overview(grounds, by)] : [overview(grounds, by, meaning)];
}

/** The title of a group stays with its first skill; the skills stand one level lower. */
function entriesOf(group: GroundedGroup, by: Writing): Part[] {
  const title = styled('group', strong(titleOfGroup(group, by)), { mark: group.mark });
  return group.skills.map((skill, index) => {
    const isFirst = index === 0;
    return {
      blocks: [...(isFirst ? [title] : []), ...entryOf(skill, by, { tag: 'H4', ...(isFirst && { before: 8 }) })],
    };
  });
}

/** Declared, evidenced, confirmed and certified in plain words: no mark, no sum. */
function meaningOfStrengths({ words, say, cv }: Writing): string {
  const { declared, evidenced, confirmed, certified } = words.strengths;
  const meanings = [declared, evidenced, confirmed, certified].map(
    ([name, meaning]) => `${name}${cv.colon}${meaning}.`,
  );
  return say.ours([...meanings, words.noScore].join(' '));
}

function overview(grounds: Pick<Grounds, 'skills' | 'groups'>, by: Writing, lead: Block[] = []): Part {
  const { words } = by;
  return {
    lead,
    table: {
      columns: [
        { heading: words.skill, share: 40 },
        { heading: words.level, share: 32 },
        { heading: words.grounds, share: 28 },
      ],
      titles: titlesOver(grounds.groups, by),
      rows: inRows(grounds).map((skill) => [
        cell({ ...skillLink(skill, by), weight: 'bold' }),
        cell({ text: levelOf(skill, by) }),
        cell(...strong(by.words.strengths[skill.strength][0]), ...soft(countsOf(skill, by))),
      ]),
    },
  };
}

function entryOf(skill: GroundedSkill, by: Writing, look: Partial<Paragraph> = {}): Block[] {
  const { view, mark, experiences, annexes, strength } = skill;
  const { say, words, sheet } = by;
  const contexts = view.contexts.map((context) => say.line(context)).filter((context) => context !== '');
  const used = [
    ...experiences.map((experience) =>
      styled('item', [experienceLink(experience, by), ...soft(suffix(say.during(experience.view)))]),
    ),
    ...contexts.map((context) => styled('item', context)),
  ];
  const shown = annexes.map((annex) => styled('item', [annexLink(annex, by)]));
  const { confirmed, formerly } = standingOf(view);
  const confirmations = [...confirmed, ...formerly].flatMap((each) => confirmationOf(each, by));
  const under = (label: string, blocks: Block[]) =>
    blocks.length === 0 ? [] : [styled('label', strong(label)), ...blocks];
  return [
    withLevel(sheet, styled('entry', strong(nameOf(skill, by)), { mark, ...look }), view.level),
    styled('about', [
      { text: levelOf(skill, by) },
      { text: ' · ' },
      ...strong(words.strengths[strength][0]),
      ...soft(countsOf(skill, by)),
    ]),
    ...levelSteps(view.levels, by),
    ...written(say.lines(view.details)),
    ...under(words.usedIn, used),
    ...under(words.shownBy, shown),
    ...under(words.confirmations, confirmations),
  ];
}

/** How many, and of what: beside the word for its strength. */
function countsOf({ view, annexes }: GroundedSkill, { words }: Writing): string {
  const confirmed = standingOf(view).confirmed.length;
  const counts = joinedText(
    [
      confirmed === 0 ? '' : words.confirmedBy(confirmed),
      annexes.length === 0 ? '' : words.evidencedBy(annexes.length),
    ],
    ', ',
  );
  return suffix(counts);
}

function suffix(text: string): string {
  return text === '' ? '' : ` (${text})`;
}

/** Their sentence as they wrote it, then who they are. */
function confirmationOf(confirmation: ConfirmationView, { say, words, language }: Writing): Block[] {
  const sentence = say.line(confirmation.sentence);
  const date = sayDate(dayOf(confirmation.confirmedAt), language);
  const who = words.by(
    { by: say.line(confirmation.by) },
    say.line(confirmation.organisation),
    words.relations[confirmation.relation],
    date,
  );
  const then = confirmation.changedSince ? [words.confirmedAs(say.line(confirmation.confirmedName))] : [];
  const [first, ...others] = [
    ...(sentence === '' ? [] : [styled('quote', say.ours(words.quote(sentence)))]),
    styled('signed', who),
    ...then.map((text) => styled('signed', say.ours(text))),
  ];
  return first ? [{ ...first, before: 5 }, ...others] : [];
}

/** The day in France: there the person and those who confirm live. */
function dayOf(moment: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris', dateStyle: 'short' }).format(new Date(moment));
}
