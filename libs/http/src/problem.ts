import { DomainError, type ErrorCode } from '#common';
import type { Language } from './language.js';

/** RFC 9457, "Problem Details for HTTP APIs", with our members `code`, `errors` and `current`. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: ErrorCode;
  detail: string;
  errors?: { field: string; code: string; message: string }[];
  current?: unknown;
}

/** Every code has its status: one without it does not compile. */
const STATUS: Record<ErrorCode, number> = {
  invalid: 400,
  invalid_credentials: 401,
  unauthenticated: 401,
  forbidden: 403,
  second_factor_required: 403,
  recent_factor_required: 403,
  address_unverified: 403,
  not_found: 404,
  conflict: 409,
  email_taken: 409,
  stale: 412,
  too_large: 413,
  unsupported_media: 415,
  too_demanding: 422,
  too_many_requests: 429,
  unexpected: 500,
  unavailable: 503,
};

const TITLE: Record<Language, Record<ErrorCode, string>> = {
  fr: {
    invalid: 'Des informations sont à corriger',
    invalid_credentials: 'Connexion impossible',
    unauthenticated: 'Connexion nécessaire',
    forbidden: 'Action non permise',
    second_factor_required: 'Vérification nécessaire',
    recent_factor_required: 'Vérification récente nécessaire',
    address_unverified: 'Adresse à confirmer',
    not_found: 'Introuvable',
    conflict: 'Déjà fait',
    email_taken: 'Adresse déjà utilisée',
    stale: 'Modifié entre-temps',
    too_large: 'Trop volumineux',
    unsupported_media: 'Format non accepté',
    too_demanding: 'Trop long à fabriquer',
    too_many_requests: 'Trop de tentatives',
    unexpected: 'Une erreur est survenue',
    unavailable: 'Service momentanément indisponible',
  },
  en: {
    invalid: 'Something needs correcting',
    invalid_credentials: 'Could not sign in',
    unauthenticated: 'Sign in first',
    forbidden: 'Not allowed',
    second_factor_required: 'Two-step check needed',
    recent_factor_required: 'Recent check needed',
    address_unverified: 'Address to confirm',
    not_found: 'Not found',
    conflict: 'Already done',
    email_taken: 'Address already in use',
    stale: 'Changed in the meantime',
    too_large: 'Too large',
    unsupported_media: 'Format not accepted',
    too_demanding: 'Takes too long to make',
    too_many_requests: 'Too many attempts',
    unexpected: 'Something went wrong',
    unavailable: 'Not available at the moment',
  },
};

/** What a refusal looks like to the one who asked, in their language. */
export function problemOf(error: DomainError, language: Language): Problem {
  const { code, text, details } = error;
  return {
    type: 'about:blank',
    title: TITLE[language][code],
    status: STATUS[code],
    code,
    detail: text[language],
    ...(details.fields && {
      errors: details.fields.map(({ field, code, message }) => ({ field, code, message: message[language] })),
    }),
    ...(details.current !== undefined && { current: details.current }),
  };
}
