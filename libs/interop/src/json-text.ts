import { DomainError, invalidField } from '#common';
import { MAX_IMPORT_BYTES, MAX_IMPORT_DEPTH } from './limits.js';

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own property only: `__proto__` and `constructor` are names like any other in a file. */
export function own(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** The object that a JSON file holds, or a refusal that says what is wrong with the file. */
export function parseJsonObject(bytes: Uint8Array): JsonObject {
  if (bytes.length > MAX_IMPORT_BYTES) throw importTooLarge();
  const text = decode(bytes);
  if (isDeeperThan(text, MAX_IMPORT_DEPTH)) throw tooDeep();
  const value = parse(text);
  if (!isObject(value)) throw notAnObject();
  return value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw notJson();
  }
}

/** UTF-8 or UTF-16, with or without a mark; else the old Western encoding, in which every byte means something. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return decodeAs('utf-16le', bytes);
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return decodeAs('utf-16be', bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeAs('windows-1252', bytes);
  }
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** Counts brackets outside strings, in one pass, before anything recursive sees the text. */
function isDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  let isInString = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (isInString) {
      if (c === '\\') i++;
      else if (c === '"') isInString = false;
    } else if (c === '"') isInString = true;
    else if (c === '{' || c === '[') depth++;
    else if (c === '}' || c === ']') depth--;
    if (depth > limit) return true;
  }
  return false;
}

/** A file over `MAX_IMPORT_BYTES`. */
export function importTooLarge(): DomainError {
  const text = {
    fr: 'Ce fichier dépasse 2 Mo (10 Mo pour un PDF). Un CV est bien plus petit : est-ce le bon fichier ?',
    en: 'This file is over 2 MB (10 MB for a PDF). A CV is far smaller: is it the right file?',
  };
  return new DomainError('too_large', text, { fields: [{ field: 'file', code: 'too_large', message: text }] });
}

function notJson(): DomainError {
  return invalidField('file', 'not_json', {
    fr: 'Ce fichier n’est ni un PDF ni du JSON. Choisissez un PDF fait avec Lorfolio, ou un fichier JSON Resume, souvent nommé resume.json.',
    en: 'This file is neither a PDF nor JSON. Choose a PDF made with Lorfolio, or a JSON Resume file, often named resume.json.',
  });
}

function tooDeep(): DomainError {
  return invalidField('file', 'too_deep', {
    fr: `Ce fichier imbrique ses éléments sur plus de ${MAX_IMPORT_DEPTH} niveaux. Ce n’est pas un CV.`,
    en: `This file nests its elements more than ${MAX_IMPORT_DEPTH} levels deep. It is not a CV.`,
  });
}

function notAnObject(): DomainError {
  return invalidField('file', 'not_an_object', {
    fr: 'Ce fichier est du JSON, mais pas un CV : il doit commencer par une accolade.',
    en: 'This file is JSON, but not a CV: it must begin with a brace.',
  });
}

/** JSON, but none of the parts of a CV. */
export function noKnownSection(): DomainError {
  return invalidField('file', 'no_known_section', {
    fr: 'Ce fichier ne contient aucune partie de CV connue (basics, work, education, skills…).',
    en: 'This file holds no known part of a CV (basics, work, education, skills…).',
  });
}
