import { DIGCOMP_VERSION, digComp, digCompPlainNames } from '#referentials';

export type FrameworkLanguage = 'fr' | 'en';

export interface CompetenceView {
  code: string;
  /** In plain words. */
  name: string;
  /** As the framework says it. */
  label: string;
  statements: string[];
}

export interface FrameworkView {
  version: string;
  areas: { code: string; label: string; competences: CompetenceView[] }[];
}

const CODES = digComp.flatMap(({ competences }) => competences.map(({ code }) => code));

/** Of the 21 competences, in the framework's order. */
export function competenceCodes(): readonly string[] {
  return CODES;
}

/** The questions in one language. */
export function frameworkIn(language: FrameworkLanguage): FrameworkView {
  const areas = digComp.map(({ code, label, competences }) => ({
    ...{ code, label: label[language] },
    competences: competences.map((competence) => ({
      code: competence.code,
      name: (digCompPlainNames[competence.code] ?? competence.label)[language],
      label: competence.label[language],
      statements: competence.statements.map((statement) => statement[language]),
    })),
  }));
  return { version: DIGCOMP_VERSION, areas };
}
