import { ValidationPipe } from '@nestjs/common';
import {
  getMetadataStorage,
  ValidateBy,
  ValidateIf,
  type ValidationError,
  type ValidationOptions,
} from 'class-validator';
import { invalidFields, type DomainError, type FieldError } from '#common';
import { messageFor } from './validation-messages.js';

/** Checks what comes in against its DTO; every field that is wrong is told at once. */
export function validationPipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    validationError: { target: true, value: false },
    exceptionFactory: refusalOfInput,
  });
}

function refusalOfInput(errors: ValidationError[]): DomainError {
  return invalidFields(errors.flatMap((error) => fieldErrors(error, '')));
}

function fieldErrors(error: ValidationError, parent: string): FieldError[] {
  const field = parent === '' ? error.property : pathOf(parent, error.property);
  const rules = Object.keys(error.constraints ?? {});
  // One sentence a field: the rule that is nearest to "there is nothing" comes first.
  const [rule] = rules.sort((a, b) => rank(a) - rank(b));
  const own = rule === undefined ? [] : [{ field, code: rule, message: messageFor(rule, argumentsOf(error, rule)) }];
  return [...own, ...(error.children ?? []).flatMap((child) => fieldErrors(child, field))];
}

const rank = (rule: string): number => ['isDefined', 'isNotEmpty', 'isString', 'isArray'].indexOf(rule) >>> 0;

const pathOf = (parent: string, property: string): string =>
  /^\d+$/.test(property) ? `${parent}[${property}]` : `${parent}.${property}`;

/** The limits written in the decorator; class-validator keeps them apart from its error. */
function argumentsOf({ target, property }: ValidationError, rule: string): unknown[] {
  if (!target) return [];
  const metadata = getMetadataStorage()
    .getTargetValidationMetadatas(target.constructor, '', false, false)
    .find(({ propertyName, name }) => propertyName === property && name === rule);
  return (metadata?.constraints as unknown[] | undefined) ?? [];
}

/** May be absent, but not null: for what has no "none", only "as it was". */
export const MayBeLeftOut = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);

/** At most so many characters, counted as PostgreSQL counts them once the text is stored: code points of its NFC form. */
export function MaxLength(max: number, options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'maxLength',
      constraints: [max],
      validator: {
        validate: (value: unknown) => typeof value === 'string' && [...value.normalize('NFC')].length <= max,
      },
    },
    options,
  );
}

/** Text that can be stored and shown: no control character but line breaks and tabs, no lone surrogate. */
export function IsPlainText(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isPlainText',
      validator: { validate: (value: unknown) => typeof value !== 'string' || isPlain(value) },
    },
    options,
  );
}

function isPlain(text: string): boolean {
  return text.isWellFormed() && !/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/.test(text);
}

/** A name that goes into mails: one that reads as a web address would make ours carry a stranger's link. */
export function IsNoWebAddress(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isNoWebAddress',
      validator: { validate: (value: unknown) => typeof value !== 'string' || !holdsWebAddress(value) },
    },
    options,
  );
}

/** Mail programs make links of these: `https://`, `www.`, and words with a dot inside. */
export function holdsWebAddress(text: string): boolean {
  return /:\/\/|www\.|[\p{L}\p{N}][.\u3002\uFF0E\uFF61](?=\p{L}{2})/iu.test(text.normalize('NFC'));
}
