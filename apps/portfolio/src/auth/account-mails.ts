import type { Text } from '#common';
import type { Language } from '#http';

interface Letter {
  subject: Text;
  /** @param link where to click, with its token in the fragment: it reaches no server's log */
  body: (link: string) => Text;
}

const SIGNATURE: Text = {
  fr: '\n\nLorfolio, le portfolio de compétences de la région\n',
  en: '\n\nLorfolio, the region’s portfolio of competences\n',
};

const LETTERS = {
  'verify-email': {
    subject: { fr: 'Confirmez votre adresse e-mail', en: 'Confirm your e-mail address' },
    body: (link) => ({
      fr: `Bonjour,\n\nOuvrez ce lien pour confirmer votre adresse. Il marche une fois, pendant 7 jours :\n${link}\n\nVous n’avez rien demandé ? Ne faites rien : sans ce lien, il ne se passe rien.`,
      en: `Hello,\n\nOpen this link to confirm your address. It works once, for 7 days:\n${link}\n\nYou did not ask for anything? Do nothing: without this link, nothing happens.`,
    }),
  },
  'reset-password': {
    subject: { fr: 'Choisir un nouveau mot de passe', en: 'Choose a new password' },
    body: (link) => ({
      fr: `Bonjour,\n\nOuvrez ce lien pour choisir un nouveau mot de passe. Il marche une fois, pendant une heure :\n${link}\n\nVous n’avez rien demandé ? Ne faites rien : votre mot de passe reste le même.`,
      en: `Hello,\n\nOpen this link to choose a new password. It works once, for one hour:\n${link}\n\nYou did not ask for anything? Do nothing: your password stays the same.`,
    }),
  },
} satisfies Record<string, Letter>;

const PAGE = { 'verify-email': '/verifier', 'reset-password': '/mot-de-passe/nouveau' } as const;

/** The mail that carries a token to its person. */
export function accountMail(
  kind: keyof typeof LETTERS,
  { to, publicUrl, token, language }: { to: string; publicUrl: string; token: string; language: Language },
): { to: string; subject: string; text: string } {
  const { subject, body } = LETTERS[kind];
  const text = body(`${publicUrl}${PAGE[kind]}#token=${token}`)[language] + SIGNATURE[language];
  return { to, subject: subject[language], text };
}
