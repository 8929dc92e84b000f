import type { Text } from '#common';
import { wordOf } from './personal-table.js';
import { PERSONAL_TABLES } from './personal-tables.js';

type Language = keyof Text;

const WORDS: Record<Language, (madeAt: string, members: string) => string> = {
  fr: (madeAt, members) => `VOS DONNÉES LORFOLIO
Archive faite le ${madeAt}. Elle contient ce que vous avez confié à Lorfolio, et ce qu’il en a noté.

README.txt      ce fichier
files/          vos fichiers de preuves, y compris ceux de la corbeille
portfolio.json  toutes vos données, en texte lisible par tout programme (JSON, UTF-8)
resume.json     votre CV au format ouvert JSON Resume (jsonresume.org) ; Lorfolio et d’autres services savent le reprendre.
photo.jpg       votre photo, si vous en avez une
journal.json    qui a lu votre portfolio, ligne par ligne, chaînées : rien ne peut y changer sans que cela se voie
verifier-journal.mjs  le vérifie sans Lorfolio : node verifier-journal.mjs journal.json
                Les comptes professionnels n’ont ni ce CV ni ce journal.

Dans portfolio.json :
format, version, madeAt  le nom de ce format, sa version, la date de l’archive (UTC)
files                    pour chaque fichier de preuve : evidenceId (la preuve), path (où il est dans l’archive), sha256 (empreinte)
                         et state : « included », ou « damaged » si nous l’avons perdu ou abîmé : il manque alors dans files/
records                  vos données, une liste par sujet :
${members}
Les identifiants (id, skillId...) relient les listes entre elles. Les dates partielles s’écrivent 2009, 2009-03 ou 2009-03-15.
« binnedAt » : mis à la corbeille ce jour-là ; « version » : nombre d’enregistrements.
Les empreintes de votre mot de passe et de vos connexions ne sont pas dans l’archive : elles ne servent qu’à vous protéger.
`,
  en: (madeAt, members) => `YOUR LORFOLIO DATA
Archive made on ${madeAt}. It holds what you entrusted to Lorfolio, and what it noted about that.

README.txt      this file
files/          the files of your evidence, those in the bin included
portfolio.json  all your data, as text that any program can read (JSON, UTF-8)
resume.json     your CV in the open format JSON Resume (jsonresume.org); Lorfolio and other services can take it in.
photo.jpg       your photo, if you have one
journal.json    who read your portfolio, record by record, chained: nothing can change in it unseen
verifier-journal.mjs  checks it without Lorfolio: node verifier-journal.mjs journal.json
                Professional accounts have neither this CV nor this log.

In portfolio.json:
format, version, madeAt  the name of this format, its version, the date of the archive (UTC)
files                    for each evidence file: evidenceId (the evidence), path (where it is in the archive), sha256 (fingerprint)
                         and state: "included", or "damaged" if we lost or damaged it: it is then missing from files/
records                  your data, one list a subject:
${members}
Identifiers (id, skillId...) tie the lists together. Partial dates are written 2009, 2009-03 or 2009-03-15.
"binnedAt": put in the bin that day; "version": number of saves.
The fingerprints of your password and sign-ins are not in the archive: they are only there to protect you.
`,
};

/** The archive's README: each of its members, in French and in English. */
export function archiveReadme(madeAt: Date): string {
  const date = `${madeAt.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  return [WORDS.fr(date, members('fr')), WORDS.en(date, members('en'))].join(`\n${'-'.repeat(80)}\n\n`);
}

function members(language: Language): string {
  return Object.entries(PERSONAL_TABLES)
    .map(([table, { meaning }]) => `  ${wordOf(table).padEnd(22)} ${meaning[language]}`)
    .join('\n');
}
