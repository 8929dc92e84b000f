import { hasBullet, withoutBullet } from '../text/bullets.js';
import { linesOf, oneLine } from '../text/clean-text.js';
import type { Span } from '../text/paragraph.js';
import type { DocumentLanguage, ExperienceView } from '#portfolio';
import { capitalised } from '../cv/said.js';
import { sayPeriod } from '../cv/periods.js';
import { typeset } from '../cv/typography.js';

/** A line of what the person wrote; one that they began with a dash or a dot is an item of a list. */
export interface SaidLine {
  isItem: boolean;
  text: string;
}

/** The person's words as the language of the document sets them. */
export function sayer(language: DocumentLanguage) {
  return {
    /** What the document says of its own accord. */
    ours: (text: string) => typeset(text, language),
    line: (text: string | null | undefined) => typeset(oneLine(text), language),
    lines: (text: string | null | undefined): SaidLine[] =>
      linesOf(text)
        .map((line) => ({ isItem: hasBullet(line), text: typeset(withoutBullet(line), language) }))
        .filter(({ text }) => text !== ''),
    period: (experience: ExperienceView) => capitalised(said(experience, language)),
    /** The same within a sentence. */
    during: (experience: ExperienceView) => said(experience, language),
  };
}
export type Sayer = ReturnType<typeof sayer>;

/** Spans that each say one thing, with the separator between them. */
export function joinedSpans(spans: readonly Span[], separator = ', '): Span[] {
  return spans.flatMap((span, index) => (index === 0 ? [span] : [{ text: separator }, span]));
}

function said(experience: ExperienceView, language: DocumentLanguage): string {
  const { kind, startedOn, endedOn, ongoing } = experience;
  // Of a diploma one says when it was obtained, not until when it lasted.
  const isObtained = kind === 'training' && !startedOn && !ongoing;
  return sayPeriod(isObtained ? { ...experience, startedOn: endedOn } : experience, language) ?? '';
}
