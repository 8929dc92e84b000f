import type { InTwo } from '../starter-set.js';

/**
 * DigComp 2.2, the European framework of digital competence: areas and competences bear its numbers and names
 * (Vuorikari, Kluzer and Punie, 2022, Publications Office of the European Union, JRC128415, CC BY 4.0); the statements are ours.
 */
export const DIGCOMP_VERSION = '2.2';

export const DIGCOMP_PAIRS = ['foundation', 'intermediate', 'advanced', 'highly-specialised'] as const;
export type DigCompPair = (typeof DIGCOMP_PAIRS)[number];

type Eight<T> = readonly [T, T, T, T, T, T, T, T];

export interface DigCompCompetence {
  /** The framework's number: "1.1" */
  code: string;
  label: InTwo;
  /** What a person can say of themselves at the levels 1 to 8, from the easiest on */
  statements: Eight<InTwo>;
}

export interface DigCompArea {
  code: string;
  label: InTwo;
  competences: DigCompCompetence[];
}

/** Levels go by two: 1 and 2 are the foundation, 7 and 8 the highly specialised ones. */
export function pairOf(level: number): DigCompPair | undefined {
  return DIGCOMP_PAIRS[Math.ceil(level / 2) - 1];
}

type Statement = readonly [fr: string, en: string];

const inTwo = ([fr, en]: Statement): InTwo => ({ fr, en });

export function competence(code: string, fr: string, en: string, said: Eight<Statement>): DigCompCompetence {
  const [one, two, three, four, five, six, seven, eight] = said;
  return {
    code,
    label: { fr, en },
    statements: [inTwo(one), inTwo(two), inTwo(three), inTwo(four), inTwo(five), inTwo(six), inTwo(seven), inTwo(eight)],
  };
}
