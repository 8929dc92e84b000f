import { EXPERIENCE_KINDS, type ExperienceKind } from '#view';

const word = (words: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'iu');

// Those who guide trainees, and theatre people, are not trainees.
const NOT_A_LEARNER = word(
  "(?:ma[iî]tre|ma[iî]tresse|tuteur|tutrice|responsable|directeur|directrice|formateur|formatrice|chargée?)(?: \\p{L}+)? (?:de |des |d[’'])(?:stages?|stagiaires?|apprentis?|apprentissage|alternance)|stage (?:manager|director|hand|designer)",
);

const WORDS: [ExperienceKind, RegExp][] = [
  ['civic-service', word('service civique')],
  [
    'apprenticeship',
    word(
      'apprentie?s?|apprentissage|apprentice|apprenticeship|alternante?|alternance|contrat de professionnalisation|azubi|auszubildende[rn]?',
    ),
  ],
  ['internship', word('stage|stagiaire|intern|internship|trainee|traineeship|praktikum|praktikant|praktikantin')],
];

/** The kind that the words of a title name, or `usual`. */
export function kindOf(title: string, usual: ExperienceKind): ExperienceKind {
  if (NOT_A_LEARNER.test(title)) return usual;
  return WORDS.find(([, pattern]) => pattern.test(title))?.[0] ?? usual;
}

/** A kind by its name in our vocabulary. */
export function namedKind(name: string | undefined): ExperienceKind | undefined {
  return EXPERIENCE_KINDS.find((kind) => kind === name);
}
