import type { Mail } from '#mail';

interface Named {
  givenName: string;
  familyName: string;
  structure: string;
}

interface About {
  email: string;
  aboutAt: Date;
}

/** A mail that is due, as the database claimed it: about a share, or a link by what the person called it. */
export type DueMail = About &
  (({ kind: 'ending-soon' | 'reader-left' } & Named) | { kind: 'link-ending'; label: string });

export interface DueSummary {
  email: string;
  reads: (Named & { times: number })[];
  /** Links that were opened, by what the person called them. */
  opened: { label: string; times: number }[];
  /** Shares that ended because their reader left. */
  ended: number;
  /** Shares and links that come to their end within a week. */
  ending: number;
}

const day = (language: string, date: Date) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'Europe/Paris' }).format(date);

const SIGNED_FR = 'Lorfolio, le portfolio de compétences de la région';
const SIGNED_EN = 'Lorfolio, the region’s portfolio of competences';

/** In both languages: nobody is asking, so nobody says which. */
export function noticeMail(mail: DueMail, publicUrl: string): Mail {
  if (mail.kind === 'link-ending') return linkEndingMail(mail, mail.label, publicUrl);
  return mail.kind === 'ending-soon' ? endingMail(mail, said(mail), publicUrl) : leftMail(mail, said(mail), publicUrl);
}

function endingMail({ email, aboutAt }: About, name: string, publicUrl: string): Mail {
  return {
    to: email,
    subject: 'Un partage se termine bientôt / A share ends soon',
    text: `Bonjour,

L’accès de ${name} à votre portfolio se termine le ${day('fr', aboutAt)}.
Vous n’avez rien à faire : il s’arrête tout seul. Pour le prolonger, c’est ici :
${publicUrl}/partages

${SIGNED_FR}

---

Hello,

${name} can read your portfolio until ${day('en-GB', aboutAt)}.
You need do nothing: it ends by itself. To renew it, go to:
${publicUrl}/partages

${SIGNED_EN}
`,
  };
}

function linkEndingMail({ email, aboutAt }: About, label: string, publicUrl: string): Mail {
  return {
    to: email,
    subject: 'Un lien se termine bientôt / A link ends soon',
    text: `Bonjour,

Votre lien « ${label} » se termine le ${day('fr', aboutAt)}.
Vous n’avez rien à faire : il s’arrête tout seul. Pour le prolonger, c’est ici :
${publicUrl}/partages

${SIGNED_FR}

---

Hello,

Your link “${label}” ends on ${day('en-GB', aboutAt)}.
You need do nothing: it ends by itself. To renew it, go to:
${publicUrl}/partages

${SIGNED_EN}
`,
  };
}

function leftMail({ email, aboutAt }: About, name: string, publicUrl: string): Mail {
  return {
    to: email,
    subject: 'Un partage s’est arrêté / A share has ended',
    text: `Bonjour,

${name} ne travaille plus dans cette structure. L’accès à votre portfolio s’est arrêté tout de suite, le ${day('fr', aboutAt)}.
Si quelqu’un d’autre vous accompagne, vous pouvez lui ouvrir un nouvel accès :
${publicUrl}/partages

${SIGNED_FR}

---

Hello,

${name} no longer works in this structure. Access to your portfolio ended at once, on ${day('en-GB', aboutAt)}.
If someone else supports you, you can give them access:
${publicUrl}/partages

${SIGNED_EN}
`,
  };
}

/** Counts and readers’ names, and nothing of the portfolio; null when nothing happened. */
export function summaryMail({ email, reads, opened, ended, ending }: DueSummary, publicUrl: string): Mail | null {
  if (reads.length === 0 && opened.length === 0 && ended === 0 && ending === 0) return null;
  const fr = [
    ...reads.map(({ times, ...who }) => `- ${said(who)} : ${times === 1 ? 'une lecture' : `${times} lectures`}`),
    ...opened.map(({ label, times }) => `- lien « ${label} » : ouvert ${times === 1 ? 'une fois' : `${times} fois`}`),
    ...(ended > 0 ? [`- accès arrêtés par un départ : ${ended}`] : []),
    ...(ending > 0 ? [`- accès qui se terminent dans la semaine : ${ending}`] : []),
  ];
  const en = [
    ...reads.map(({ times, ...who }) => `- ${said(who)}: read ${times === 1 ? 'once' : `${times} times`}`),
    ...opened.map(({ label, times }) => `- link “${label}”: opened ${times === 1 ? 'once' : `${times} times`}`),
    ...(ended > 0 ? [`- shares that ended because someone left: ${ended}`] : []),
    ...(ending > 0 ? [`- access that ends within a week: ${ending}`] : []),
  ];
  return {
    to: email,
    subject: 'Votre semaine sur Lorfolio / Your week on Lorfolio',
    text: `Bonjour,

Cette semaine, autour de votre portfolio :
${fr.join('\n')}

Le détail : ${publicUrl}/partages
Ne plus recevoir ce résumé : ${publicUrl}/compte#resume

${SIGNED_FR}

---

Hello,

This week, around your portfolio:
${en.join('\n')}

More: ${publicUrl}/partages
No more summaries: ${publicUrl}/compte#resume

${SIGNED_EN}
`,
  };
}

function said({ givenName, familyName, structure }: Named): string {
  return `${givenName} ${familyName} (${structure})`;
}
