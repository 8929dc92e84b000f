import { DomainError } from '#common';
import { MOST_PAGES } from '#view';

/** @param seconds after which there will be room, as far as one can tell */
export function busy(seconds: number): DomainError {
  const text = {
    fr: 'Beaucoup de documents se préparent en ce moment. Réessayez dans quelques secondes.',
    en: 'Many documents are being made at the moment. Try again in a few seconds.',
  };
  return new DomainError('too_many_requests', text, { retryAfter: seconds });
}

/** It was stopped at the limit of time or of memory. Trying again is of no use, so it says what is. */
export function tooDemanding(cause: unknown): DomainError {
  const text = {
    fr: 'Ce document est trop long à fabriquer. Retirez-en une partie ou raccourcissez les textes, puis réessayez.',
    en: 'This document takes too long to make. Take a part out of it or shorten the texts, then try again.',
  };
  return new DomainError('too_demanding', text, { cause });
}

export function tooManyPages(): DomainError {
  return new DomainError('too_demanding', {
    fr: `Ce document est trop long : ${MOST_PAGES} pages au plus. Retirez-en une partie ou raccourcissez les textes, puis réessayez.`,
    en: `This document is too long: ${MOST_PAGES} pages at most. Take a part out of it or shorten the texts, then try again.`,
  });
}
