import type { Composition, DocumentPart, LanguageView, SkillView } from '#portfolio';
import type { ComposedExperience, ComposedView } from '../compose/composed-view.js';
import { partOf } from '../compose/parts.js';
import { contactLines, labelledLines } from './contact-lines.js';
import { saysSomething, type CvEntry, type CvOutline, type CvSection } from './cv-outline.js';
import { CV_WORDS, type CvLanguage } from './cv-words.js';
import { EUROPASS_WORDS } from './europass-words.js';
import { capitalised, joinedText, saidBold, saidIf, SEPARATOR, type Said } from './said.js';
import { Sayings } from './sayings.js';

/** A table's cells are kept whole: names longer than this are rather listed. */
const LONGEST_IN_TABLE = 100;

/** What a composed view says, as its kind of CV says it. */
export function cvOutline(view: ComposedView, composition: Composition): CvOutline {
  const { kind, language, parts } = composition;
  const words = CV_WORDS[language];
  const say = new Sayings(language);
  const { profile, photo } = view;
  const isAnonymous = kind === 'cv-anonymous';
  const name = isAnonymous ? words.anonymous : say.line(`${profile.givenName} ${profile.familyName}`);
  const summary = say.lines(profile.summary);
  const sections = [...new Set(parts)].map((part) => sectionOf(part, view, composition, say));
  const isOpening = parts[0] === 'summary' && kind !== 'europass';
  const lines = kind === 'europass' ? labelledLines : contactLines;
  return {
    name,
    title: isAnonymous ? words.anonymous : words.title(name),
    author: isAnonymous ? null : name,
    photo: photo ? Buffer.from(photo.content, 'base64') : null,
    headline: say.line(profile.headline) || null,
    contact: profile.contact ? lines(profile.contact, language) : [],
    opening: isOpening ? summary : [],
    sections: sections.slice(isOpening ? 1 : 0).filter(saysSomething),
  };
}

function sectionOf(part: DocumentPart, view: ComposedView, { kind, language }: Composition, say: Sayings): CvSection {
  const heading = (kind === 'europass' ? EUROPASS_WORDS : CV_WORDS)[language][part];
  const { profile, experiences = [], skills = [], languages = [], evidence = [] } = view;
  switch (part) {
    case 'summary':
      return { heading, kind: 'text', text: say.lines(profile.summary) };
    case 'experiences':
    case 'training':
    case 'interests': {
      const own = experiences.filter((each) => partOf(each.kind) === part);
      if (kind === 'cv-by-skill') return { heading, kind: 'list', items: own.map((each) => inShort(each, say)) };
      const entry = kind === 'europass' ? europassEntry : (each: ComposedExperience) => say.entry(each);
      return { heading, kind: 'entries', entries: own.map((each) => entry(each, say, language)) };
    }
    case 'skills':
      return kind === 'cv-by-skill'
        ? skillSection(heading, view, language, say)
        : { heading, kind: 'list', items: skills.map((skill) => say.skill(skill)) };
    case 'languages':
      return kind === 'europass' && languages.every(({ name }) => name.length <= LONGEST_IN_TABLE)
        ? languageTable(heading, languages, language, say)
        : { heading, kind: 'list', items: languages.map((each) => say.tongue(each)) };
    case 'evidence':
      return { heading, kind: 'list', items: evidence.map((each) => say.proof(each)) };
  }
}

/** A line of its own: what, when, for whom. */
function inShort(experience: ComposedExperience, say: Sayings): Said[] {
  const when = say.when(experience) ?? '';
  const rest = say.where(experience);
  return [
    saidBold(say.line(experience.title)),
    ...(when === '' ? [] : [{ text: SEPARATOR }, ...saidIf(when, 'accent')]),
    ...saidIf(rest === '' ? '' : SEPARATOR + rest),
  ];
}

/** One section whatever the groups: a program that looks for the skills finds them under their usual heading. */
function skillSection(heading: string, view: ComposedView, language: CvLanguage, say: Sayings): CvSection {
  const { skills = [], skillGroups, experiences = [] } = view;
  const entries = (own: readonly SkillView[]) => own.map((skill) => skillEntry(skill, experiences, say));
  if (skillGroups === undefined) return { heading, kind: 'entries', entries: entries(skills) };
  const groups = skillGroups.map(({ label, skills: own }) => ({
    heading: label === null ? CV_WORDS[language].otherSkills : say.line(label),
    entries: entries(own),
  }));
  return { heading, kind: 'groups', groups };
}

/** A skill, how well it is mastered, then each of the experiences where it served. */
function skillEntry(skill: SkillView, experiences: readonly ComposedExperience[], say: Sayings): CvEntry {
  const used = (skill.experienceIds ?? []).flatMap((id) => experiences.filter((each) => each.id === id));
  return {
    title: say.line(skill.name),
    when: null,
    about: saidIf(capitalised(say.level(skill))),
    text: [
      ...say.more(skill).map((text) => ({ isItem: false, said: [{ text }] })),
      ...used.map((each) => ({
        isItem: true,
        said: [{ text: joinedText([say.line(each.title), say.where(each)], ', ') }, ...whenIn(each, say)],
      })),
    ],
  };
}

function whenIn(experience: ComposedExperience, say: Sayings): Said[] {
  const when = say.during(experience);
  return saidIf(when === '' ? '' : SEPARATOR + when, 'soft');
}

function europassEntry(experience: ComposedExperience, say: Sayings, language: CvLanguage): CvEntry {
  const entry = say.entry(experience);
  const { labels } = EUROPASS_WORDS[language];
  const organisation = say.line(experience.organisation);
  const place = say.line(experience.place);
  return {
    ...entry,
    about: [
      ...saidIf(organisation),
      ...saidIf(organisation !== '' && place !== '' ? SEPARATOR : ''),
      ...(place === '' ? [] : [saidBold(labels.place), { text: place }]),
    ],
  };
}

/** The levels of the Common European Framework as a table; a mother tongue has none and stands before it. */
function languageTable(
  heading: string,
  languages: readonly LanguageView[],
  language: CvLanguage,
  say: Sayings,
): CvSection {
  const { motherTongue, otherLanguages } = EUROPASS_WORDS[language];
  const { languageTable: columns, cefr } = CV_WORDS[language];
  const others = languages.filter(({ level }) => level !== 'native');
  const own = languages.filter(({ level }) => level === 'native').map(({ name }) => say.line(name));
  return {
    heading,
    kind: 'table',
    before: [
      ...(own.length > 0 ? [[{ text: motherTongue }, saidBold(own.join(', '))]] : []),
      ...(own.length > 0 && others.length > 0 ? [[{ text: otherLanguages }]] : []),
    ],
    head: [columns.name, columns.level, columns.meaning],
    rows: others.map(({ name, level }) => [
      [saidBold(say.line(name))],
      [{ text: level ?? '–' }],
      [{ text: level === null ? '–' : meaningOf(cefr[level]) }],
    ]),
  };
}

/** "B1 (at ease in everyday situations)" without the level, which has a column of its own. */
function meaningOf(said: string): string {
  return said.replace(/^\S+ \((.*)\)$/, '$1');
}
