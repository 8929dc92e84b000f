import { SECTIONS, type ItemSection, type Section } from '#portfolio';

/** The people of the table. `owner` is the one whose portfolio is asked for. */
export const CAST = {
  owner: 'owner',
  'another owner': 'owner',
  counsellor: 'counsellor',
  'another counsellor': 'counsellor',
  administrator: 'administrator',
} as const;
export type Person = keyof typeof CAST;

export interface ConsentCase {
  name: string;
  reader: Person;
  /** None: nothing was ever given. What it leaves out: by the owner, to the counsellor, open for a day. */
  grant: {
    by?: Person;
    to?: Person;
    sections: Section[];
    endsInMs?: number;
    revoked?: boolean;
    /** What became of the reader since: in another structure now, or in none. */
    reader?: 'moved' | 'left';
  } | null;
  reads: readonly Section[];
}

const DAY = 24 * 60 * 60 * 1000;
export const USUAL_LENGTH_MS = DAY;

/**
 * The specification of who reads what. It runs against the policy in TypeScript and against the database: the two never differ.
 */
export const CONSENT_CASES: ConsentCase[] = [
  { name: 'the owner reads everything', reader: 'owner', grant: null, reads: SECTIONS },
  { name: 'a counsellor without a grant reads nothing', reader: 'counsellor', grant: null, reads: [] },
  { name: 'another owner reads nothing', reader: 'another owner', grant: null, reads: [] },
  { name: 'an administrator reads nothing', reader: 'administrator', grant: null, reads: [] },
  ...SECTIONS.map((section): ConsentCase => ({
    name: `a counsellor who was given ${section} reads that and nothing else`,
    reader: 'counsellor',
    grant: { sections: [section] },
    reads: [section],
  })),
  {
    name: 'a counsellor reads what was given',
    reader: 'counsellor',
    grant: { sections: ['experiences', 'skills'] },
    reads: ['experiences', 'skills'],
  },
  {
    name: 'a counsellor who was given all of it reads all of it',
    reader: 'counsellor',
    grant: { sections: [...SECTIONS] },
    reads: SECTIONS,
  },
  {
    name: 'a withdrawn grant opens nothing',
    reader: 'counsellor',
    grant: { sections: ['skills'], revoked: true },
    reads: [],
  },
  {
    name: 'a grant still opens a moment before its end',
    reader: 'counsellor',
    grant: { sections: ['skills'], endsInMs: 1 },
    reads: ['skills'],
  },
  {
    name: 'a grant ends at the instant it expires',
    reader: 'counsellor',
    grant: { sections: ['skills'], endsInMs: 0 },
    reads: [],
  },
  {
    name: 'an expired grant opens nothing',
    reader: 'counsellor',
    grant: { sections: ['skills'], endsInMs: -DAY },
    reads: [],
  },
  {
    name: 'a grant that expired and was withdrawn opens nothing',
    reader: 'counsellor',
    grant: { sections: ['skills'], endsInMs: -DAY, revoked: true },
    reads: [],
  },
  ...(['moved', 'left'] as const).map((became): ConsentCase => ({
    name: `a grant opens nothing once its reader has ${became}`,
    reader: 'counsellor',
    grant: { sections: ['skills'], reader: became },
    reads: [],
  })),
  {
    name: 'a grant to someone else opens nothing',
    reader: 'counsellor',
    grant: { to: 'another counsellor', sections: ['skills'] },
    reads: [],
  },
  {
    name: 'a grant by someone else opens nothing',
    reader: 'counsellor',
    grant: { by: 'another owner', sections: ['skills'] },
    reads: [],
  },
  {
    name: 'a grant to a counsellor opens nothing to another owner',
    reader: 'another owner',
    grant: { sections: ['skills'] },
    reads: [],
  },
  {
    name: 'an administrator reads nothing, even with a grant in their name',
    reader: 'administrator',
    grant: { to: 'administrator', sections: ['skills'] },
    reads: [],
  },
  {
    name: 'an owner reads nothing of another, even with a grant in their name',
    reader: 'another owner',
    grant: { to: 'another owner', sections: ['skills'] },
    reads: [],
  },
  {
    name: 'the owner reads everything, whatever they gave',
    reader: 'owner',
    grant: { sections: ['skills'], revoked: true },
    reads: SECTIONS,
  },
];

/** The portfolio of the item cases: two experiences, two skills; the first of each is the one that a share names. */
export const ITEMS = { experiences: ['a job', 'another job'], skills: ['a skill', 'another skill'] } as const;
export type Item = (typeof ITEMS)[keyof typeof ITEMS][number];
export const sectionOf = (item: Item): ItemSection => (item.endsWith('job') ? 'experiences' : 'skills');

export interface ItemCase {
  name: string;
  sections: Section[];
  items: Item[];
  later: boolean;
  reads: readonly Item[];
}

const ALL_ITEMS = [...ITEMS.experiences, ...ITEMS.skills];

/** The specification of which items of a shared section are read. It runs against the policy and against the database. */
export const ITEM_CASES: ItemCase[] = [
  {
    name: 'an item is read when it is named, and no other joins',
    sections: ['experiences', 'skills'],
    items: ['a job', 'a skill'],
    later: false,
    reads: ['a job', 'a skill'],
  },
  {
    name: 'nothing is read of a section of which nothing is named',
    sections: ['experiences', 'skills'],
    items: ['a skill'],
    later: false,
    reads: ['a skill'],
  },
  {
    name: 'nothing is read when nothing is named at all',
    sections: ['experiences', 'skills'],
    items: [],
    later: false,
    reads: [],
  },
  {
    name: 'an item that is named is not read when its section is not shared',
    sections: ['skills'],
    items: ['a job', 'a skill'],
    later: false,
    reads: ['a skill'],
  },
  {
    name: 'everything is read when all that comes later joins and nothing is left out',
    sections: ['experiences', 'skills'],
    items: [],
    later: true,
    reads: ALL_ITEMS,
  },
  {
    name: 'what is left out is not read, although all that comes later joins',
    sections: ['experiences', 'skills'],
    items: ['a job', 'another skill'],
    later: true,
    reads: ['another job', 'a skill'],
  },
  {
    name: 'what comes later joins only the sections that are shared',
    sections: ['experiences'],
    items: ['a job'],
    later: true,
    reads: ['another job'],
  },
];
