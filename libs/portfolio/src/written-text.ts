import { invalidField } from '#common';

/** What a person wrote on one line: NFC, without blanks around; nothing at all is null. */
export function line(text: string | null | undefined): string | null {
  const clean = (text ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim();
  return clean === '' ? null : clean;
}

/** What a person wrote in paragraphs: NFC, line ends as \n, without blanks around; nothing at all is null. */
export function prose(text: string | null | undefined): string | null {
  const clean = (text ?? '')
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return clean === '' ? null : clean;
}

/** A line that has to be there. */
export function requiredLine(field: string, text: string | null | undefined): string {
  const clean = line(text);
  if (clean === null) {
    throw invalidField(field, 'isNotEmpty', { fr: 'Il manque cette information.', en: 'This is missing.' });
  }
  return clean;
}
