import type { PortfolioView, WordedField, Wording } from '../types.ts';

/** One text of the portfolio: of an item, or of the profile. */
export interface Said {
  itemId: string | null;
  field: WordedField;
}

/** A text that the portfolio says differently since it was said in other words. */
export interface Offer extends Wording {
  now: string | null;
  /** What the item is called; null for the profile. */
  title: string | null;
}

type Worded = Partial<Record<WordedField, string | null>>;

/** Without a text of its own, an item has no name: these are never left unsaid. */
const named: WordedField[] = ['title', 'name'];

const same = (a: string | null, b: string | null) => (a ?? '').trim() === (b ?? '').trim();

const isOf =
  ({ itemId, field }: Said) =>
  (one: Said) =>
    one.itemId === itemId && one.field === field;

function itemIn({ experiences = [], skills = [], languages = [], evidence = [] }: PortfolioView, id: string) {
  const experience = experiences.find((one) => one.id === id) ?? evidence.find((one) => one.id === id);
  if (experience) return { title: experience.title, texts: experience as Worded };
  const other = skills.find((one) => one.id === id) ?? languages.find((one) => one.id === id);
  return other && { title: other.name, texts: other as Worded };
}

/** What the portfolio calls an item; null when it is there no more. */
export const titleOf = (portfolio: PortfolioView, id: string) => itemIn(portfolio, id)?.title ?? null;

/** What the portfolio says today; undefined when what said it is gone. */
export function masterOf(portfolio: PortfolioView, { itemId, field }: Said): string | null | undefined {
  const texts: Worded | undefined = itemId === null ? portfolio.profile : itemIn(portfolio, itemId)?.texts;
  return texts && (texts[field] ?? null);
}

export const wordingOf = (wordings: readonly Wording[], said: Said) => wordings.find(isOf(said));

/** The same wordings, with nothing of one's own for this text. */
export const withoutWording = (wordings: readonly Wording[], said: Said) => wordings.filter((one) => !isOf(said)(one));

/** The same wordings with this one, unless it says what the portfolio says. Emptied, the text is left unsaid. */
export function withWording(wordings: readonly Wording[], said: Said, typed: string, master: string | null): Wording[] {
  const text = typed.trim() ? typed : null;
  const former = wordingOf(wordings, said);
  if (same(text, master) || (text === null && named.includes(said.field))) return withoutWording(wordings, said);
  const wording = { ...said, text, basedOn: former ? former.basedOn : master };
  return former ? wordings.map((one) => (one === former ? wording : one)) : [...wordings, wording];
}

/** The same wordings; what the portfolio says now has been seen, and one's own words stay. */
export const withWordsKept = (wordings: readonly Wording[], said: Said, master: string | null): Wording[] =>
  wordings.map((one) => (isOf(said)(one) ? { ...one, basedOn: master } : one));

/** Each text that the portfolio says otherwise today than when it was said differently here. */
export function offersIn(wordings: readonly Wording[], portfolio: PortfolioView): Offer[] {
  return wordings.flatMap((wording) => {
    const now = masterOf(portfolio, wording);
    if (now === undefined || same(now, wording.basedOn) || same(now, wording.text)) return [];
    return [{ ...wording, now, title: wording.itemId && titleOf(portfolio, wording.itemId) }];
  });
}
