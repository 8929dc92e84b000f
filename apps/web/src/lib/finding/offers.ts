import type { FieldView, OpenTelling, ProposedSkill, SkillView } from '../types.ts';

/** A skill that what was ticked shows, or that the occupation asks for, and why. */
export interface Offer {
  key: string;
  /** None for one's own words. */
  proposed: ProposedSkill | null;
  name: string;
  /** The sentences that lead to it; none where the occupation asks for it, and for one's own words. */
  because: string[];
  /** One of them shows it best, or it is in the heart of the occupation. */
  core: boolean;
}

export const keyOf = (reference: { source: string; code: string } | null | undefined, name: string): string =>
  reference ? `${reference.source} ${reference.code}` : name.trim().toLocaleLowerCase();

/** Nobody has told what one does there: an imported occupation. */
export const isDemanding = (field: FieldView | null): field is FieldView =>
  field !== null && field.source !== 'starter';

/** What there is to pick: what the ticked activities show, or all that an imported occupation asks for; one's own words last. */
export function offersOf(field: FieldView | null, ticked: readonly string[], own: readonly string[]): Offer[] {
  const words = own.map((text): Offer => ({
    key: keyOf(null, text),
    proposed: null,
    name: text,
    because: [],
    core: true,
  }));
  return [...(isDemanding(field) ? demanded(field) : shown(field, ticked)), ...words];
}

const offer = (proposed: ProposedSkill, core: boolean, because: string[]): Offer => ({
  ...{ key: keyOf(proposed.reference, ''), proposed, name: proposed.label, because, core },
});

const demanded = ({ skills }: FieldView): Offer[] => skills.map((proposed) => offer(proposed, proposed.core, []));

/** What they show best first, and among these what most of them show. */
function shown(field: FieldView | null, ticked: readonly string[]): Offer[] {
  const activities = field?.activities.filter(({ code }) => ticked.includes(code)) ?? [];
  const offers = (field?.skills ?? []).flatMap((proposed): Offer[] => {
    const { code } = proposed.reference;
    const leading = activities.filter(({ skills }) => skills.includes(code));
    const core = leading.some(({ skills }) => skills[0] === code);
    return leading.length === 0
      ? []
      : [
          offer(
            proposed,
            core,
            leading.map(({ text }) => text),
          ),
        ];
  });
  return offers.toSorted((a, b) => Number(b.core) - Number(a.core) || b.because.length - a.because.length);
}

/** As many as the API takes. */
const MOST_TICKED = 60;

/** All ticks, whatever field they are of, as long as there is room: then the first ones of other fields go. */
export function keptTicks(ticked: string[], field: Pick<FieldView, 'activities'> | null): string[] {
  if (ticked.length <= MOST_TICKED) return ticked;
  const isHere = (tick: string) => field?.activities.some(({ code }) => code === tick) ?? false;
  const here = ticked.filter(isHere);
  const others = ticked.filter((tick) => !isHere(tick));
  return [...others.slice(ticked.length - MOST_TICKED), ...here];
}

/** Of a list that has been taken away since, nothing can be picked any more; one's own words stay, and one chooses anew. */
export const withoutField = (told: OpenTelling): OpenTelling => ({
  ...{ ...told, field: null, activities: [] },
  skills: told.skills.filter(({ reference }) => !reference),
});

/** The skill that is in the portfolio already, if any: by its reference, or by its words without one. */
export const ownedAs = (offer: Pick<Offer, 'key'>, skills: readonly SkillView[]): SkillView | undefined =>
  skills.find(({ reference, name }) => keyOf(reference, name) === offer.key);

/** A description with sentences under it, each a point of a list; those that it has already are not said twice. */
export function described(description: string | null, sentences: readonly string[]): string {
  const missing = sentences.filter((sentence) => !(description ?? '').includes(sentence));
  const said = description?.trim() ? [description.trim()] : [];
  return [...said, ...missing.map((sentence) => `- ${sentence}`)].join('\n');
}
