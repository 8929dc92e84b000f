import type { Text } from '#common';
import type { ImportChange, ImportItem, ImportPreview, SkippedItem } from './import-preview.js';

export type Language = keyof Text;

/** What a note may mention: the change or the skipped item itself will do. */
export interface NoteParams {
  from?: string | undefined;
  to?: string | undefined;
  limit?: number | undefined;
  value?: string | undefined;
}

type Note = (params: NoteParams) => Text;

const fixed =
  (fr: string, en: string): Note =>
  () => ({ fr, en });

const CHANGES = {
  text_cut: ({ limit }) => ({
    fr: `Texte trop long : il a été coupé à ${limit} caractères.`,
    en: `Too long: cut at ${limit} characters.`,
  }),
  list_cut: ({ limit }) => ({
    fr: `Liste trop longue : les ${limit} premiers éléments ont été gardés.`,
    en: `Too many: the first ${limit} were kept.`,
  }),
  list_joined: fixed('La liste a été réunie en un seul texte.', 'The list was joined into one text.'),
  characters_removed: fixed('Des caractères invisibles ont été retirés.', 'Invisible characters were removed.'),
  name_split: fixed('Vérifiez le prénom et le nom.', 'Check the first and the last name.'),
  address_merged: fixed('La ville a été gardée dans l’adresse.', 'The town was kept in the address.'),
  url_completed: ({ to }) => ({ fr: `Adresse web complétée : ${to}`, en: `Web address completed: ${to}` }),
  profile_as_website: fixed('Ce profil en ligne a été gardé comme site web.', 'This profile was kept as the website.'),
  date_rewritten: ({ from, to }) => ({ fr: `Date « ${from} » lue ${to}.`, en: `Date “${from}” read as ${to}.` }),
  date_shortened: ({ from, to }) => ({
    fr: `Date « ${from} » : seul ${to} est sûr.`,
    en: `Date “${from}”: only ${to} is certain.`,
  }),
  end_is_ongoing: ({ from }) => ({
    fr: `« ${from} » a été lu comme « en cours ».`,
    en: `“${from}” was read as “ongoing”.`,
  }),
  no_end_ongoing: fixed(
    'Pas de date de fin : lu comme « en cours ». Corrigez si c’est terminé.',
    'No end date: read as ongoing. Change it if this is over.',
  ),
  kind_read: fixed(
    'Le type d’expérience vient des mots de l’intitulé.',
    'The kind of experience comes from the words of the title.',
  ),
  certificate_as_training: fixed('Certificat gardé comme une formation.', 'Certificate kept as a training.'),
  award_as_project: fixed('Distinction gardée comme un projet.', 'Award kept as a project.'),
  publication_as_project: fixed('Publication gardée comme un projet.', 'Publication kept as a project.'),
  title_from_organisation: fixed(
    'Pas d’intitulé dans le fichier : le nom de l’organisation le remplace.',
    'No title in the file: the organisation’s name stands in for it.',
  ),
  title_from_text: fixed(
    'Pas d’intitulé dans le fichier : le début du texte le remplace.',
    'No title in the file: the beginning of the text stands in for it.',
  ),
  added_to_description: fixed('Ajouté à la description.', 'Added to the description.'),
  added_to_results: fixed('Ajouté aux résultats.', 'Added to the results.'),
  added_to_details: fixed('Ajouté aux détails.', 'Added to the details.'),
  level_read: ({ from, to }) => ({
    fr: `Niveau « ${from} » lu « ${to} ». Changez-le si vous le voyez autrement.`,
    en: `Level “${from}” read as “${to}”. Change it if you see it differently.`,
  }),
  level_in_details: ({ from }) => ({
    fr: `Le niveau « ${from} » ne correspond pas à nos quatre étapes : il est gardé dans les détails.`,
    en: `The level “${from}” does not match our four steps: it is kept in the details.`,
  }),
  fluency_read: ({ from, to }) => ({ fr: `Niveau « ${from} » lu « ${to} ».`, en: `Level “${from}” read as “${to}”.` }),
  fluency_unclear: ({ from }) => ({
    fr: `« ${from} » peut vouloir dire plusieurs niveaux : choisissez le vôtre.`,
    en: `“${from}” may mean several levels: choose yours.`,
  }),
} satisfies Record<string, Note>;

const SKIPS = {
  unknown_section: fixed('Cette partie n’est pas connue du format.', 'The format does not know this part.'),
  unknown_field: fixed('Cette information n’a pas de place ici.', 'There is no place for this here.'),
  unreadable: fixed('Nous n’avons pas pu lire cette information.', 'This could not be read.'),
  empty_entry: fixed('Il n’y a rien à garder ici.', 'There is nothing to keep here.'),
  bad_date: ({ value }) => ({ fr: `« ${value} » : date non comprise.`, en: `“${value}”: date not understood.` }),
  end_before_start: fixed('La date de fin vient avant le début.', 'The end comes before the start.'),
  end_while_ongoing: fixed('En cours : la date de fin est laissée de côté.', 'Ongoing: the end date is left out.'),
  bad_email: fixed('Cette adresse e-mail n’est pas complète.', 'This e-mail address is not complete.'),
  bad_phone: fixed('Ce numéro de téléphone est trop long.', 'This phone number is too long.'),
  bad_url: fixed('Cette adresse web n’est pas complète.', 'This web address is not complete.'),
  photo: fixed('Les photos ne sont pas reprises.', 'Photos are not taken over.'),
  online_profile: fixed(
    'Les profils en ligne n’ont pas encore de place ici.',
    'There is no place for online profiles yet.',
  ),
  reference: fixed(
    'Ce sont les mots d’une autre personne : ils ne sont pas repris.',
    'These are someone else’s words: they are not taken over.',
  ),
  file_not_inside: fixed(
    'Le fichier de cette preuve n’est pas dans le document : ajoutez-le depuis vos preuves.',
    'The file of this evidence is not in the document: add it from your evidence.',
  ),
  too_many_entries: fixed('Le fichier contient trop d’éléments.', 'The file holds too many entries.'),
  more_skipped: ({ value }) => ({ fr: `Et ${value} autres éléments laissés.`, en: `And ${value} more left out.` }),
} satisfies Record<string, Note>;

export type ChangeCode = keyof typeof CHANGES;
export type SkipCode = keyof typeof SKIPS;
export type NoteCode = ChangeCode | SkipCode;

const NOTES: Record<NoteCode, Note> = { ...CHANGES, ...SKIPS };
export const NOTE_CODES = Object.keys(NOTES) as NoteCode[];

/** One plain sentence on what was changed or skipped, to be shown beside its path. */
export function importNote(code: NoteCode, language: Language, params: NoteParams = {}): string {
  const note = NOTES[code](params)[language];
  return language === 'fr' ? withNoBreakSpaces(note) : note;
}

/** French typography: `:`, `;`, `!`, `?` and the inside of « » never part from their word. */
function withNoBreakSpaces(text: string): string {
  return text.replace(/ (?=[:;!?»])|(?<=«) /g, '\u00a0');
}

type Told<T> = T & { message: string };
type ToldItem<T> = T extends ImportItem ? Omit<T, 'changes'> & { changes: Told<ImportChange>[] } : never;

export interface ToldPreview {
  format: ImportPreview['format'];
  items: ToldItem<ImportItem>[];
  skipped: Told<SkippedItem>[];
}

/** The preview as the API answers it: each change and each skipped item with its sentence. */
export function withNotes(preview: ImportPreview, language: Language): ToldPreview {
  const told = <T extends ImportChange | SkippedItem>(note: T): Told<T> => ({
    ...note,
    message: importNote(note.code, language, note),
  });
  return {
    format: preview.format,
    items: preview.items.map((item) => ({ ...item, changes: item.changes.map(told) })),
    skipped: preview.skipped.map(told),
  };
}
