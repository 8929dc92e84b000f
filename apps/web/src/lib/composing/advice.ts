import { m } from '../paraglide/messages.js';
import type { Advice, DocumentPart, PortfolioView } from '../types.ts';
import { partLabel } from './parts.ts';
import { titleOf } from './wordings.ts';

const reasons: Record<string, () => string> = {
  health: m.documents_reason_health,
  'social-security': m.documents_reason_social_security,
  birth: m.documents_reason_birth,
  origin: m.documents_reason_origin,
  belief: m.documents_reason_belief,
  family: m.documents_reason_family,
  union: m.documents_reason_union,
};

const fields: Record<string, () => string> = {
  headline: m.documents_field_headline,
  summary: m.documents_field_summary,
};

/** What it is about: `« Vendeuse »`, or a text of the profile. */
function whatOf({ itemId, field }: Advice, portfolio: PortfolioView): string {
  const title = itemId && titleOf(portfolio, itemId);
  const text = title ?? (field && fields[field]?.());
  return text ? m.documents_quoted({ text }) : m.documents_advice_this();
}

/** Advice as one says it. */
export function adviceText(advice: Advice, portfolio: PortfolioView, pages: number): string {
  const what = whatOf(advice, portfolio);
  if (advice.code === 'too-long') return m.documents_advice_too_long({ count: pages });
  if (advice.code === 'backwards') {
    return advice.field === 'startedOn' ? m.documents_advice_to_come({ what }) : m.documents_advice_backwards({ what });
  }
  if (advice.code === 'empty') {
    if (!advice.field) return m.documents_advice_empty();
    if (advice.field === 'summary') return m.documents_advice_empty_item({ what });
    return m.documents_advice_empty_part({ part: partLabel(advice.field as DocumentPart) });
  }
  const reason = (reasons[advice.reason ?? ''] ?? m.documents_reason_other)();
  return m.documents_advice_sensitive({ what, found: advice.found ?? '', reason });
}

/** The id of the place in the form where it can be followed. */
export function placeOf({ code, itemId, field }: Advice): string {
  if (itemId) return `item-${itemId}`;
  if (field === 'headline' || field === 'summary') return `field-${field}`;
  return code === 'too-long' || code === 'empty' ? 'parties' : 'formulaire';
}
