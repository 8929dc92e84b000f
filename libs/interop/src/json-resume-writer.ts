import type { ExperienceKind, ExperienceView, LanguageView, PortfolioView, ProfileView, SkillView } from '#portfolio';
import { defined } from './draft.js';
import { kindOf } from './experience-kind.js';
import type { Language } from './import-notes.js';
import type { Basics, JsonExperience, JsonResume, JsonSkill } from './json-resume.js';
import { cefrLevelText, skillLevelText } from './level-words.js';
import { type Recipe, RECIPES } from './recipes.js';

const SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

type WrittenSection = 'work' | 'volunteer' | 'education' | 'projects' | 'interests';

const SECTION_OF: Record<ExperienceKind, WrittenSection> = {
  job: 'work',
  internship: 'work',
  apprenticeship: 'work',
  military: 'work',
  caring: 'work',
  detention: 'work',
  volunteering: 'volunteer',
  'civic-service': 'volunteer',
  training: 'education',
  project: 'projects',
  leisure: 'interests',
};

export interface WritingOptions {
  /**
   * Also write that an activity took place in detention. Only for the person's own archive: a CV and what is attached
   * to it go to employers, and must not say in a hidden place what the person left out of the visible one.
   */
  isForArchive?: boolean;
  /** Also write how the level of a skill moved, and how the person orders their skills: where what it lies in shows them too. */
  tellsGrounds?: boolean;
  /** Also write under which of their own groupings the person has a skill: where what it lies in is in these groups. */
  tellsGroups?: boolean;
}

/**
 * The person's data as JSON Resume v1, the same bytes for the same view. Carries profile, experiences, skills and
 * languages; evidence and the links between skills and experiences have no place in the format.
 */
export function toJsonResume(view: PortfolioView, language: Language, options: WritingOptions = {}): JsonResume {
  const written = view.experiences?.map((experience) => ({
    section: SECTION_OF[experience.kind],
    entry: writeExperience(experience, options),
  }));
  const entries = (section: WrittenSection): JsonExperience[] | undefined =>
    some(written?.filter((each) => each.section === section).map(({ entry }) => entry));
  return defined<JsonResume>({
    $schema: SCHEMA,
    basics: writeBasics(view.profile),
    work: entries('work'),
    volunteer: entries('volunteer'),
    education: entries('education'),
    skills: some(view.skills?.map((skill) => writeSkill(skill, language, options))),
    languages: some(view.languages?.map((each) => writeLanguage(each, language))),
    interests: entries('interests'),
    projects: entries('projects'),
    meta: { version: 'v1.0.0', lorfolio: { version: 1 } },
  });
}

/** Where each experience, skill and language of a view stands in its JSON Resume: `work-0`, `skills-2`; by its id. */
export function placesInResume(view: PortfolioView): Map<string, string> {
  const counts = new Map<string, number>();
  const place = (section: string): string => {
    const index = counts.get(section) ?? 0;
    counts.set(section, index + 1);
    return `${section}-${index}`;
  };
  return new Map([
    ...(view.experiences ?? []).map(({ id, kind }): [string, string] => [id, place(SECTION_OF[kind])]),
    ...(view.skills ?? []).map(({ id }): [string, string] => [id, place('skills')]),
    ...(view.languages ?? []).map(({ id }): [string, string] => [id, place('languages')]),
  ]);
}

function writeBasics({ givenName, familyName, headline, summary, contact }: ProfileView): Basics {
  const location = defined({
    address: contact?.address ?? undefined,
    postalCode: contact?.commune?.postalCode,
    city: contact?.commune?.name,
    countryCode: contact?.commune ? 'FR' : undefined,
  });
  return defined<Basics>({
    name: [givenName, familyName].filter((name) => name !== '').join(' '),
    label: headline ?? undefined,
    email: contact?.email ?? undefined,
    phone: contact?.phone ?? undefined,
    url: contact?.website ? asUri(contact.website) : undefined,
    summary: summary ?? undefined,
    location: Object.keys(location).length > 0 ? location : undefined,
    lorfolio: defined({
      givenName: givenName || undefined,
      familyName: familyName || undefined,
      communeCode: contact?.commune?.code,
      mobility: contact?.mobility ?? undefined,
      drivingLicences: some(contact?.drivingLicences),
    }),
  });
}

/** The format takes ASCII addresses only: letters beyond it are written the way browsers send them. */
function asUri(address: string): string | undefined {
  if (/^[!-~]+$/.test(address)) return address;
  return URL.canParse(address) ? new URL(address).href : undefined;
}

function writeExperience(experience: ExperienceView, options: WritingOptions): JsonExperience {
  const section = SECTION_OF[experience.kind];
  const [title, organisation] = NAMES[section];
  return defined<JsonExperience>({
    [title]: experience.title,
    [organisation]: experience.organisation ?? undefined,
    location: experience.place ?? undefined,
    startDate: experience.startedOn ?? undefined,
    endDate: experience.endedOn ?? undefined,
    [section === 'projects' ? 'description' : 'summary']: experience.description ?? undefined,
    highlights: experience.results?.split('\n'),
    lorfolio: writeOurs(experience, RECIPES[section], options),
  });
}

type NameField = 'name' | 'position' | 'organization' | 'studyType' | 'institution' | 'entity';

/** The fields of the title and of the organisation. */
const NAMES: Record<WrittenSection, [NameField, NameField]> = {
  work: ['position', 'name'],
  volunteer: ['position', 'organization'],
  education: ['studyType', 'institution'],
  projects: ['name', 'entity'],
  interests: ['name', 'organization'],
};

/** Only what a reader would otherwise get wrong, so that a block says nothing by its presence. */
function writeOurs(
  { kind, title, startedOn, endedOn, ongoing }: ExperienceView,
  recipe: Recipe,
  { isForArchive = false }: WritingOptions,
): JsonExperience['lorfolio'] {
  const shown = kind === 'detention' && !isForArchive ? 'job' : kind;
  const guessed = recipe.isKindInWords ? kindOf(title, recipe.kind) : recipe.kind;
  const isReadOngoing = recipe.isOpenOngoing === true && startedOn !== null && endedOn === null;
  const ours = defined({
    kind: shown === recipe.kind && guessed === recipe.kind ? undefined : shown,
    ongoing: endedOn === null && (ongoing || isReadOngoing) ? ongoing : undefined,
  });
  return Object.keys(ours).length > 0 ? ours : undefined;
}

/** To others goes where the name comes from, and neither how one got there nor one's own order of things. */
function writeSkill(
  skill: SkillView,
  language: Language,
  { isForArchive = false, tellsGrounds = isForArchive, tellsGroups = false }: WritingOptions,
): JsonSkill {
  const { name, level, details, contexts, reference, classifications, levels } = skill;
  const ours = defined<NonNullable<JsonSkill['lorfolio']>>({
    keywords: contexts.length > 0 ? 'contexts' : undefined,
    reference,
    ...(tellsGroups && { classifications: some(classifications?.slice(0, 1)) }),
    ...(tellsGrounds && { classifications, levels }),
  });
  return defined<JsonSkill>({
    name,
    level: level === null ? undefined : skillLevelText(level, language),
    summary: details ?? undefined,
    keywords: some(contexts),
    lorfolio: Object.keys(ours).length > 0 ? ours : undefined,
  });
}

function writeLanguage({ name, level }: LanguageView, language: Language): { language: string; fluency?: string } {
  return level === null ? { language: name } : { language: name, fluency: cefrLevelText(level, language) };
}

function some<T>(list: T[] | undefined): T[] | undefined {
  return list && list.length > 0 ? list : undefined;
}
