import type { EvidenceView, ExperienceView, LanguageView, PortfolioView, SkillView } from '#portfolio';
import { linesOf, oneLine } from '../text/clean-text.js';
import type { Span } from '../text/paragraph.js';
import { newestFirst } from './chronology.js';
import { contactLines } from './contact-lines.js';
import { CV_WORDS, type CvLanguage } from './cv-words.js';
import { sayPeriod } from './periods.js';
import { typeset } from './typography.js';

/** What a CV says, in the order in which it is read; how it looks is for `cv-look`. */
export interface CvOutline {
  name: string;
  /** A JPEG of 4 by 5. */
  photo: Buffer | null;
  headline: string | null;
  contact: Span[][];
  summary: string[];
  sections: CvSection[];
}

export type CvSection =
  | { heading: string; kind: 'entries'; entries: CvEntry[] }
  /** Each item is a list of lines: its first says it, the others say more of it. */
  | { heading: string; kind: 'list'; items: Span[][] };

export interface CvEntry {
  title: string;
  /** When, what kind, for whom, where. */
  about: Span[];
  text: CvText[];
}

export interface CvText {
  isItem: boolean;
  text: string;
}

const BULLET = /^(?:[-–—*•‣▪·](?:\s+|$)|•)/;
const SEPARATOR = ' · ';
const SOFT = '#435157';
const ACCENT = '#0f5257';

export function cvOutline(view: PortfolioView, language: CvLanguage): CvOutline {
  const words = CV_WORDS[language];
  const { profile, experiences, skills, languages, evidence } = view;
  const say = (text: string | null) => typeset(oneLine(text), language);
  const paragraphs = (text: string | null) => linesOf(text).map((line) => typeset(line, language));

  const entry = (experience: ExperienceView): CvEntry => {
    const { kind, title, organisation, place } = experience;
    const isObtained = kind === 'training' && !experience.startedOn && !experience.ongoing;
    const where = [say(organisation), say(place)].filter((part) => part !== '').join(', ');
    // The heading of the section says that it is training.
    const rest = [kind === 'training' ? '' : words.kinds[kind], where].filter((part) => part !== '').join(SEPARATOR);
    // Of a diploma one says when it was obtained, not until when it lasted.
    const when = sayPeriod(isObtained ? { ...experience, startedOn: experience.endedOn } : experience, language);
    const results = paragraphs(experience.results);
    return {
      title: say(title),
      about: [
        ...spanIf(when === null ? '' : capitalised(when), ACCENT),
        ...spanIf(when !== null && rest !== '' ? SEPARATOR + rest : rest),
      ],
      text: [
        ...paragraphs(experience.description).map(asText),
        ...results.map((line, index) =>
          index === 0 ? { isItem: false, text: words.results + line.replace(BULLET, '') } : asText(line),
        ),
      ],
    };
  };
  const skill = ({ name, level, details, contexts }: SkillView): Span[] => {
    const [step, sentence] = level === null ? [null, null] : words.skillLevels[level];
    const more = [...paragraphs(details), contexts.length > 0 ? words.contexts + contexts.map(say).join(', ') : ''];
    return [
      { text: say(name), weight: 'bold' },
      ...spanIf(step === null ? '' : `${words.colon}${step} (${sentence})`),
      ...spanIf(
        more
          .filter((line) => line !== '')
          .map((line) => `. ${line.replace(/[.\s]+$/, '')}`)
          .join(''),
        SOFT,
      ),
    ];
  };
  const tongue = ({ name, level }: LanguageView): Span[] => [
    { text: say(name), weight: 'bold' },
    ...spanIf(level === null ? '' : words.colon + words.cefr[level]),
  ];
  const proof = ({ title, description, url, file }: EvidenceView): Span[] => [
    { text: say(title), weight: 'bold' },
    ...spanIf(
      paragraphs(description)
        .map((line) => `. ${line.replace(/[.\s]+$/, '')}`)
        .join(''),
    ),
    ...(url === null
      ? spanIf(file === null ? '' : SEPARATOR + say(file.name), SOFT)
      : [{ text: SEPARATOR }, { text: oneLine(url), link: url, color: ACCENT }]),
  ];

  const all = newestFirst(experiences ?? []);
  const sections: CvSection[] = [
    { heading: words.experiences, kind: 'entries', entries: all.filter(({ kind }) => kind !== 'training').map(entry) },
    { heading: words.training, kind: 'entries', entries: all.filter(({ kind }) => kind === 'training').map(entry) },
    { heading: words.skills, kind: 'list', items: strongestFirst(skills ?? []).map(skill) },
    { heading: words.languages, kind: 'list', items: (languages ?? []).map(tongue) },
    { heading: words.evidence, kind: 'list', items: (evidence ?? []).map(proof) },
  ];
  return {
    name: say(`${profile.givenName} ${profile.familyName}`),
    photo: view.photo ? Buffer.from(view.photo.content, 'base64') : null,
    headline: say(profile.headline) || null,
    contact: profile.contact ? contactLines(profile.contact, language) : [],
    summary: paragraphs(profile.summary),
    sections: sections.filter((section) => (section.kind === 'entries' ? section.entries : section.items).length > 0),
  };
}

function asText(line: string): CvText {
  return { isItem: BULLET.test(line), text: line.replace(BULLET, '') };
}

function spanIf(text: string, color?: string): Span[] {
  return text === '' ? [] : [color === undefined ? { text } : { text, color }];
}

function strongestFirst(skills: readonly SkillView[]): SkillView[] {
  return skills.toSorted((a, b) => (b.level ?? 0) - (a.level ?? 0));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
