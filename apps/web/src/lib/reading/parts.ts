import { shareableSections } from '../labels.ts';
import { formatList } from '../numbers.ts';
import { m } from '../paraglide/messages.js';
import type { ReaderView, Section } from '../types.ts';

/** Who owns the parts that a sentence speaks of. */
export type Voice = 'mine' | 'yours' | 'theirs';

type Counted = Pick<ReaderView, 'experiences' | 'skills' | 'evidence' | 'languages'>;

const whole: Record<Voice, Record<Section, () => string>> = {
  mine: {
    experiences: m.sharing_mine_experiences,
    skills: m.sharing_mine_skills,
    evidence: m.sharing_mine_evidence,
    languages: m.sharing_mine_languages,
    contact: m.sharing_mine_contact,
    photo: m.sharing_mine_photo,
  },
  yours: {
    experiences: m.sharing_your_experiences,
    skills: m.sharing_your_skills,
    evidence: m.sharing_your_evidence,
    languages: m.sharing_your_languages,
    contact: m.sharing_your_contact,
    photo: m.sharing_your_photo,
  },
  theirs: {
    experiences: m.sharing_theirs_experiences,
    skills: m.sharing_theirs_skills,
    evidence: m.sharing_theirs_evidence,
    languages: m.sharing_theirs_languages,
    contact: m.sharing_theirs_contact,
    photo: m.sharing_theirs_photo,
  },
};

const counted: Partial<Record<Section, (inputs: { count: number }) => string>> = {
  experiences: m.sharing_count_experiences,
  skills: m.sharing_count_skills,
  evidence: m.sharing_count_evidence,
  languages: m.sharing_count_languages,
};

/** Always in the same order, whatever the order they were ticked in. */
export const inOrder = (sections: readonly Section[]) => shareableSections.filter((one) => sections.includes(one));

/** How many things a part holds today; a part that is no list holds none. */
export const sizeOf = (section: Section, portfolio: Counted) =>
  section === 'contact' || section === 'photo' ? 0 : (portfolio[section]?.length ?? 0);

/** `mes expériences et mes compétences`. */
export const wholeParts = (sections: readonly Section[], voice: Voice) =>
  formatList(inOrder(sections).map((section) => whole[voice][section]()));

/** `6 expériences, 10 compétences et mes coordonnées`: counted where there is something to count. */
export const countedParts = (sections: readonly Section[], portfolio: Counted, voice: Voice) =>
  formatList(
    inOrder(sections).map((section) => {
      const count = sizeOf(section, portfolio);
      return (count > 0 && counted[section]?.({ count })) || whole[voice][section]();
    }),
  );
