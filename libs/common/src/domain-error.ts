/** One sentence in each language of the interface. What people read is written where it is thrown. */
export interface Text {
  fr: string;
  en: string;
}

/** Every way a request can be refused. A new code does not compile until the HTTP layer gives it a status. */
export type ErrorCode =
  | 'invalid'
  | 'invalid_credentials'
  | 'unauthenticated'
  | 'forbidden'
  | 'second_factor_required'
  | 'recent_factor_required'
  | 'address_unverified'
  | 'not_found'
  | 'conflict'
  | 'email_taken'
  | 'stale'
  | 'too_large'
  | 'too_demanding'
  | 'unsupported_media'
  | 'too_many_requests'
  | 'unavailable'
  | 'unexpected';

export interface FieldError {
  /** Path of the field in what was sent: `startedOn`, `sections`, `experienceIds[0]`. */
  field: string;
  /** The rule that refused it: `maxLength`, `isEmail`... */
  code: string;
  message: Text;
}

export interface ErrorDetails {
  fields?: FieldError[];
  /** With `stale`: the thing as it is now, so that the person can choose. */
  current?: unknown;
  /** With `too_many_requests`: seconds to wait. */
  retryAfter?: number;
  cause?: unknown;
}

/** A refusal that the person is told about. Anything else that is thrown is a fault of ours. */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly text: Text,
    readonly details: ErrorDetails = {},
  ) {
    super(text.en, { cause: details.cause });
    this.name = 'DomainError';
  }
}

/** Something that does not exist, or that this person may not know of: the two are one answer. */
export function notFound(): DomainError {
  return new DomainError('not_found', {
    fr: 'Cette page ou cet élément n’existe pas, ou plus.',
    en: 'This does not exist, or not any more.',
  });
}

/** Whether it ended because there is nothing there, or nothing that this person may know of. */
export function isNotFound(error: unknown): boolean {
  return error instanceof DomainError && error.code === 'not_found';
}

/** One field is wrong. */
export function invalidField(field: string, code: string, message: Text): DomainError {
  return invalidFields([{ field, code, message }]);
}

/** Some fields are wrong; each says what to do. */
export function invalidFields(fields: FieldError[]): DomainError {
  const [first] = fields;
  const text =
    fields.length === 1 && first
      ? first.message
      : { fr: `Il reste ${fields.length} points à corriger.`, en: `${fields.length} points need your attention.` };
  return new DomainError('invalid', text, { fields });
}

/** What was sent was written against an older state; `current` is the state of now. */
export function stale(current: unknown): DomainError {
  return new DomainError(
    'stale',
    {
      fr: 'Cet élément a changé entre-temps, dans un autre onglet ou sur un autre appareil.',
      en: 'This has changed in the meantime, in another tab or on another device.',
    },
    { current },
  );
}
