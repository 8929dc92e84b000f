import {
  DOCUMENT_CONTACT_LINES,
  DOCUMENT_KINDS,
  DOCUMENT_LANGUAGES,
  DOCUMENT_PARTS,
  PAPERS,
  TEMPLATES,
  TEXT_LENGTHS,
} from '#view';
import { invalidField } from '#common';
import { defined } from './draft.js';
import { Entry, Skipped } from './entry.js';
import type { Language } from './import-notes.js';
import type { EvidenceDraft, ImportedDocument, ImportedEvidence, ImportItem, ImportPreview } from './import-preview.js';
import { readResume } from './json-resume-reader.js';
import { isObject, type JsonObject, own } from './json-text.js';
import { LIMITS, MOST_ITEMS } from './limits.js';
import { LORFOLIO_DOCUMENT, LORFOLIO_DOCUMENT_VERSION } from './lorfolio-document.js';
import { webAddressOf } from './web-address.js';

/** Whether these bytes are a document of ours, of whatever version. */
export function isLorfolioDocument(file: JsonObject): boolean {
  return own(file, 'format') === LORFOLIO_DOCUMENT;
}

/**
 * What a document of ours would bring back: what its JSON Resume says, how its things belong together, and the document itself.
 * Lenient as for any file, for anyone may have changed it.
 */
export function readLorfolioDocument(file: JsonObject, language: Language): ImportPreview {
  const version = own(file, 'version');
  if (typeof version === 'number' && version > LORFOLIO_DOCUMENT_VERSION) throw tooNew();
  const resume = own(file, 'resume');
  const { items, skipped } = readResume(isObject(resume) ? resume : {}, language);
  const left = new Skipped();
  const ids = new Set(items.map(({ id }) => id));
  const among = (value: unknown) => [...new Set(list(value))].filter((place) => ids.has(place));
  const used = own(file, 'used');
  const linked = items.map((item): ImportItem => {
    if (item.section !== 'skills' || !isObject(used)) return item;
    const experiences = among(own(used, item.id));
    return experiences.length === 0 ? item : { ...item, values: { ...item.values, used: experiences } };
  });
  const evidence = entries(own(file, 'evidence'))
    .slice(0, MOST_ITEMS)
    .flatMap((value, index) => readEvidence(value, index, left, among) ?? []);
  const document = readDocument(own(file, 'document'), among(own(file, 'order')), left);
  return {
    format: 'lorfolio',
    items: [...linked, ...evidence, ...(document ? [document] : [])],
    skipped: [...skipped.map((each) => ({ ...each, path: `resume.${each.path}` })), ...left.list()],
  };
}

function readEvidence(
  value: JsonObject,
  index: number,
  left: Skipped,
  among: (value: unknown) => string[],
): ImportedEvidence | null {
  const entry = new Entry(value, `evidence[${index}]`, left);
  const title = entry.line(LIMITS.title, 'title');
  const description = entry.fit(`${entry.path}.description`, entry.lines('description'), LIMITS.details);
  const address = entry.line(LIMITS.website, 'url');
  const url = address && webAddressOf(address, LIMITS.website);
  const file = entry.line(LIMITS.title, 'file');
  const shows = among(entry.take('shows')?.value);
  entry.finish();
  if (url === undefined || title === undefined) {
    entry.skip(entry.path, file === undefined ? 'empty_entry' : 'file_not_inside', title ?? file);
    return null;
  }
  const values = defined<EvidenceDraft>({ title, description, url, shows: shows.length > 0 ? shows : undefined });
  return { id: `evidence-${index}`, section: 'evidence', path: entry.path, title, values, changes: entry.changes };
}

/** A word that is not known today gives way to the usual one; the person sees the document before they use it. */
function readDocument(value: unknown, order: string[], left: Skipped): ImportedDocument | null {
  if (!isObject(value)) return null;
  const entry = new Entry(value, 'document', left);
  const name = entry.line(LIMITS.title, 'name');
  if (name === undefined) return null;
  const one = <T extends string>(words: readonly T[], field: string, usual: T) => {
    const said = entry.take(field)?.value;
    return words.find((word) => word === said) ?? usual;
  };
  const many = <T extends string>(words: readonly T[], field: string) => {
    const named = list(entry.take(field)?.value);
    return words.filter((word) => named.includes(word)).sort((a, b) => named.indexOf(a) - named.indexOf(b));
  };
  const parts = many(DOCUMENT_PARTS, 'parts');
  const values = {
    name,
    kind: one(DOCUMENT_KINDS, 'kind', 'cv-by-date'),
    template: one(TEMPLATES, 'template', 'sober'),
    language: one(DOCUMENT_LANGUAGES, 'language', 'fr'),
    paper: one(PAPERS, 'paper', 'a4'),
    parts: parts.length > 0 ? parts : [...DOCUMENT_PARTS],
    textLength: one(TEXT_LENGTHS, 'textLength', 'full'),
    contactLines: many(DOCUMENT_CONTACT_LINES, 'contactLines'),
    photo: entry.take('photo')?.value === true,
    attachment: entry.take('attachment')?.value !== false,
    order,
  };
  entry.finish();
  return { id: 'document-0', section: 'documents', path: 'document', title: name, values, changes: entry.changes };
}

function list(value: unknown): string[] {
  return Array.isArray(value) ? (value as unknown[]).filter((each) => typeof each === 'string') : [];
}

function entries(value: unknown): JsonObject[] {
  return Array.isArray(value) ? (value as unknown[]).filter(isObject) : [];
}

function tooNew() {
  return invalidField('file', 'too_new', {
    fr: 'Ce document vient d’une version de Lorfolio plus récente que celle-ci : elle ne sait pas encore le lire.',
    en: 'This document comes from a newer version of Lorfolio than this one: it cannot read it yet.',
  });
}
