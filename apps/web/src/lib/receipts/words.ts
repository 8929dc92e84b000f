import { formatDate, formatTime } from '../dates.ts';
import { sectionLabel } from '../labels.ts';
import { formatList } from '../numbers.ts';
import { m } from '../paraglide/messages.js';
import { contactName } from '../reading/contact.ts';
import type { ConsentAct, Receipt } from '../types.ts';

const acts: Record<Exclude<ConsentAct, 'reader-left'>, () => string> = {
  given: m.receipts_act_given,
  changed: m.receipts_act_changed,
  renewed: m.receipts_act_renewed,
  withdrawn: m.receipts_act_withdrawn,
  replaced: m.receipts_act_replaced,
};

export const readerOf = ({ reader }: Receipt) => `${reader.givenName} ${reader.familyName}`.trim();

/** Where the reader works; a link has whoever has it. */
export const placeOf = ({ linkId, reader }: Receipt) => (linkId === null ? reader.structure : m.receipts_link());

export const actOf = (receipt: Receipt) =>
  receipt.kind === 'reader-left' ? m.receipts_act_left({ name: readerOf(receipt) }) : acts[receipt.kind]();

/** Whether the consent holds after that act. */
export const holds = ({ kind }: Receipt) => kind === 'given' || kind === 'changed' || kind === 'renewed';

export const whenOf = ({ at }: Receipt) => m.receipts_when_at({ date: formatDate(at), time: formatTime(at) });

/** `Expériences, compétences et coordonnées (e-mail)`. */
export function partsOf({ terms: { sections, contactLines } }: Receipt): string {
  const said = formatList(
    sections.map((section) => {
      const named = section === 'contact' ? (contactLines ?? []).map(contactName) : [];
      return named.length > 0 ? `${sectionLabel(section)} (${named.join(', ')})` : sectionLabel(section);
    }),
  );
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** How many things of these parts; nothing where whole parts were meant. */
export function countOf({ terms: { items, titles, later } }: Receipt): string {
  if (items === null) return '';
  const count = (titles ?? items).length;
  if (!later) return m.receipts_items({ count });
  return count === 0 ? m.receipts_items_all() : m.receipts_items_but({ count });
}

/** These things by what they were called that day, part by part; nothing in receipts that do not name them. */
export const namedIn = ({ terms: { sections, titles } }: Receipt) =>
  sections
    .map((section) => ({
      section,
      titles: (titles ?? []).filter((item) => item.section === section).map(({ title }) => title),
    }))
    .filter((part) => part.titles.length > 0);
