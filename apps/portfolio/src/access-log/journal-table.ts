import type { Text } from '#common';
import type { AccessAction } from '#consent';
import type { Section } from '#portfolio';

type Language = keyof Text;

interface Entry {
  position: number;
  readAt: string | null;
  /** What is null was removed behind the scene; its seal is left. */
  action: AccessAction | null;
  sections: Section[] | null;
  hash: string;
  reader: { givenName: string; familyName: string; structure: string } | null;
  /** By which someone without an account read. */
  link: { label: string } | null;
  evidenceTitle: string | null;
}

export interface Journal {
  records: Entry[];
}

const HEADS: Record<Language, string[]> = {
  fr: ['N°', 'Date et heure (Paris)', 'Qui', 'Structure', 'Comment', 'Parties visibles', 'Preuve', 'Empreinte SHA-256'],
  en: ['No', 'Date and time (Paris)', 'Who', 'Structure', 'How', 'Visible parts', 'Evidence', 'SHA-256'],
};

const ACTIONS: Record<AccessAction, Text> = {
  read: { fr: 'a lu', en: 'read' },
  file: { fr: 'a ouvert un fichier', en: 'opened a file' },
  export: { fr: 'a téléchargé le CV', en: 'downloaded the CV' },
  print: { fr: 'a imprimé', en: 'printed' },
};

const SECTIONS: Record<Section, Text> = {
  contact: { fr: 'coordonnées', en: 'contact details' },
  photo: { fr: 'photo', en: 'photo' },
  experiences: { fr: 'expériences', en: 'experiences' },
  skills: { fr: 'compétences', en: 'skills' },
  evidence: { fr: 'preuves', en: 'evidence' },
  languages: { fr: 'langues', en: 'languages' },
};

/** A spreadsheet takes a cell that begins with one of these for a formula, which may ask other hosts or run programs. */
const FORMULA = /^[\s]*[=+\-@\t\r＝＋－＠]/u;

/** Sorts, and is read as a date by spreadsheets. */
const inParis = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short', timeStyle: 'medium' });

/**
 * The journal as a table (RFC 4180) that opens well in a spreadsheet: with a byte order mark, or accents would break, and
 * with the separator that a spreadsheet of the language expects.
 */
export function journalTable({ records }: Journal, language: Language): string {
  const rows = records.map(({ position, readAt, reader, link, action, sections, evidenceTitle, hash }) => [
    String(position),
    readAt === null ? '' : inParis.format(new Date(readAt)),
    whoRead(reader, link, language),
    reader?.structure ?? '',
    action === null ? '' : ACTIONS[action][language],
    (sections ?? []).map((section) => SECTIONS[section][language]).join(', '),
    evidenceTitle ?? '',
    hash,
  ]);
  const separator = language === 'fr' ? ';' : ',';
  return `\uFEFF${[HEADS[language], ...rows].map((row) => `${row.map(cell).join(separator)}\r\n`).join('')}`;
}

function whoRead(reader: Entry['reader'], link: Entry['link'], language: Language): string {
  if (reader !== null) return `${reader.givenName} ${reader.familyName}`;
  if (link === null) return '';
  return language === 'fr' ? `Lien « ${link.label} »` : `Link “${link.label}”`;
}

/** Quoted, and harmless: what looks like a formula is marked as text. */
function cell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
