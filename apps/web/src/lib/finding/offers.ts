import type { FieldView, ProposedSkill, SkillView } from '../types.ts';

/** A skill that what was ticked shows, and why. */
export interface Offer {
  key: string;
  /** None for one's own words. */
  proposed: ProposedSkill | null;
  name: string;
  /** The sentences that lead to it. */
  because: string[];
  /** One of them shows it best. */
  core: boolean;
}

export const keyOf = (reference: { source: string; code: string } | null | undefined, name: string): string =>
  reference ? `${reference.source} ${reference.code}` : name.trim().toLocaleLowerCase();

/** What the ticked activities show: what they show best first, and among these what most of them show. */
export function offersOf(field: FieldView | null, ticked: readonly string[], own: readonly string[]): Offer[] {
  const activities = field?.activities.filter(({ code }) => ticked.includes(code)) ?? [];
  const shown = (field?.skills ?? []).flatMap((proposed): Offer[] => {
    const leading = activities.filter(({ skills }) => skills.includes(proposed.reference.code));
    if (leading.length === 0) return [];
    const core = leading.some(({ skills }) => skills[0] === proposed.reference.code);
    const because = leading.map(({ text }) => text);
    return [{ key: keyOf(proposed.reference, ''), proposed, name: proposed.label, because, core }];
  });
  const words = own.map((text): Offer => ({
    key: keyOf(null, text),
    proposed: null,
    name: text,
    because: [],
    core: true,
  }));
  const ranked = shown.toSorted((a, b) => Number(b.core) - Number(a.core) || b.because.length - a.because.length);
  return [...ranked, ...words];
}

/** The skill that is in the portfolio already, if any: by its reference, or by its words without one. */
export const ownedAs = (offer: Pick<Offer, 'key'>, skills: readonly SkillView[]): SkillView | undefined =>
  skills.find(({ reference, name }) => keyOf(reference, name) === offer.key);

/** A description with sentences under it, each a point of a list; those that it has already are not said twice. */
export function described(description: string | null, sentences: readonly string[]): string {
  const missing = sentences.filter((sentence) => !(description ?? '').includes(sentence));
  const said = description?.trim() ? [description.trim()] : [];
  return [...said, ...missing.map((sentence) => `- ${sentence}`)].join('\n');
}
