import { DomainError, invalidField } from '#common';
import { prose } from '#portfolio';

export const LONGEST_COMMENT = 2000;

/** How long an author may still mend their words. */
export const CHANGE_MINUTES = 15;

const MINUTE = 60 * 1000;

/** Whether a comment may still be mended: for a quarter of an hour, and not once it was withdrawn. */
export function mayChange(
  { writtenAt, withdrawnAt }: { writtenAt: Date; withdrawnAt: Date | null },
  now: Date,
): boolean {
  return withdrawnAt === null && now.getTime() < writtenAt.getTime() + CHANGE_MINUTES * MINUTE;
}

/** What was written, as it is kept. */
export function commentText(text: string): string {
  const clean = prose(text);
  if (clean === null) {
    throw invalidField('text', 'isNotEmpty', { fr: 'Écrivez quelque chose.', en: 'Write something.' });
  }
  return clean;
}

export function tooLate(): DomainError {
  return new DomainError('conflict', {
    fr: `Un message peut changer pendant ${CHANGE_MINUTES} minutes. Vous pouvez le retirer, ou en écrire un autre.`,
    en: `A message can change for ${CHANGE_MINUTES} minutes. You can withdraw it, or write another.`,
  });
}

export function nobodyReads(): DomainError {
  return new DomainError('conflict', {
    fr: 'Vous ne partagez plus cela avec cette personne : elle ne pourrait pas lire votre réponse.',
    en: 'You do not share this with this person any more: they could not read your answer.',
  });
}
