import type { Group } from '../pages/flow.js';
import type { Paragraph } from '../pages/paragraph-box.js';
import type { Span } from '../text/paragraph.js';
import type { CvEntry, CvOutline, CvSection } from './cv-outline.js';

const TEAL = '#0f5257';
const INK = '#1d2b2f';
const SOFT = '#435157';
const MIRABELLE = '#e9b44c';

const BODY = { size: 10.2, lineHeight: 14, color: INK };
const STYLES = {
  name: { tag: 'H1', size: 25, lineHeight: 30, color: TEAL, before: 0 },
  headline: { tag: 'P', size: 14, lineHeight: 19, color: INK, before: 0 },
  contact: { tag: 'P', ...BODY, color: SOFT, before: 0 },
  summary: { tag: 'P', ...BODY, before: 0, bar: MIRABELLE, turnsRound: true },
  heading: { tag: 'H2', size: 13, lineHeight: 17, color: TEAL, before: 11, rule: TEAL, leads: true },
  title: { tag: 'H3', size: 11, lineHeight: 15, color: INK, before: 7, leads: true },
  about: { tag: 'P', ...BODY, color: SOFT, before: 0, leads: true },
  text: { tag: 'P', ...BODY, before: 2, turnsRound: true },
  item: { tag: 'LI', ...BODY, before: 1, turnsRound: true },
  listItem: { tag: 'LI', ...BODY, before: 2, turnsRound: true },
  footer: { tag: 'P', size: 8.5, lineHeight: 11, color: SOFT, before: 0 },
} satisfies Record<string, Omit<Paragraph, 'spans'>>;

/** 28 by 35 mm. */
export const PORTRAIT = { width: 79.4, height: 99.2 };
const BESIDE = 18;

/** What of a CV stays together, in its order; beside the photo are the name and what the head says. */
export interface CvGroups {
  name: Group;
  head: Group;
  body: Group[];
}

/** The look of a CV: teal name and headings, thin rules, the mirabelle bar beside what the person says of themselves. */
export function cvGroups({ name, photo, headline, contact, summary, sections }: CvOutline): CvGroups {
  const head: Paragraph[] = [];
  if (headline !== null) head.push(styled('headline', plain(headline)));
  contact.forEach((line, index) => head.push({ ...styled('contact', line), before: index === 0 ? 4 : 0 }));
  summary.forEach((text, index) => head.push({ ...styled('summary', plain(text)), before: index === 0 ? 9 : 0 }));
  const beside = (group: Group) => group.map((each) => (photo ? { ...each, inset: PORTRAIT.width + BESIDE } : each));
  return {
    name: withoutEmpty(beside([styled('name', bold(name))])),
    head: withoutEmpty(beside(head)),
    body: sections.flatMap(sectionGroups).map(withoutEmpty),
  };
}

export function cvFooter(text: string): Paragraph {
  return styled('footer', plain(text));
}

/** The heading of a section stays with the first thing in it. */
function sectionGroups(section: CvSection): Group[] {
  const groups = section.kind === 'entries' ? section.entries.map(entryGroup) : section.items.map(listGroup);
  const heading = styled('heading', bold(section.heading));
  return groups.map((group, index) => (index === 0 ? [heading, ...closer(group)] : group));
}

function entryGroup({ title, about, text }: CvEntry): Group {
  return [
    styled('title', bold(title)),
    styled('about', about),
    ...text.map((each) => styled(each.isItem ? 'item' : 'text', plain(each.text))),
  ];
}

function listGroup(item: Span[]): Group {
  return [styled('listItem', item)];
}

/** The rule of the heading already parts it from what follows. */
function closer([first, ...others]: Group): Group {
  return first === undefined ? [] : [{ ...first, before: 5 }, ...others];
}

/** An empty paragraph would be an element of the structure with nothing to read. */
function withoutEmpty(group: Group): Group {
  return group.filter(({ spans }) => spans.some(({ text }) => text.trim() !== ''));
}

function styled(style: keyof typeof STYLES, spans: Span[]): Paragraph {
  return { ...STYLES[style], spans };
}

function plain(text: string): Span[] {
  return [{ text }];
}

function bold(text: string): Span[] {
  return [{ text, weight: 'bold' }];
}
