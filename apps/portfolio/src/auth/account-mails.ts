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
  'password-changed': {
    subject: { fr: 'Votre mot de passe a changé', en: 'Your password has changed' },
    body: (link) => ({
      fr: `Bonjour,\n\nLe mot de passe de votre portfolio vient de changer, et vos autres appareils sont déconnectés.\n\nCe n’était pas vous ? Choisissez-en un autre tout de suite :\n${link}`,
      en: `Hello,\n\nThe password of your portfolio has just changed, and your other devices are signed out.\n\nIt was not you? Choose another one now:\n${link}`,
    }),
  },
  'factor-added': {
    subject: { fr: 'Vérification en deux étapes : un ajout', en: 'Two-step check: an addition' },
    body: (link) => ({
      fr: `Bonjour,\n\nUne façon de vérifier que c’est vous vient d’être ajoutée à votre compte, et vos autres appareils sont déconnectés.\n\nCe n’était pas vous ? Choisissez un autre mot de passe tout de suite, puis retirez-la :\n${link}`,
      en: `Hello,\n\nA way to check that it is you has just been added to your account, and your other devices are signed out.\n\nIt was not you? Choose another password now, then remove it:\n${link}`,
    }),
  },
  'factor-removed': {
    subject: { fr: 'Vérification en deux étapes : un retrait', en: 'Two-step check: a removal' },
    body: (link) => ({
      fr: `Bonjour,\n\nUne façon de vérifier que c’est vous vient d’être retirée de votre compte, et vos autres appareils sont déconnectés.\n\nCe n’était pas vous ? Choisissez un autre mot de passe tout de suite :\n${link}`,
      en: `Hello,\n\nA way to check that it is you has just been removed from your account, and your other devices are signed out.\n\nIt was not you? Choose another password now:\n${link}`,
    }),
  },
  'begun-anew': {
    subject: { fr: 'Votre mot de passe a changé', en: 'Your password has changed' },
    body: (link) => ({
      fr: `Bonjour,\n\nLe mot de passe de votre portfolio vient de changer, et tous les appareils sont déconnectés.\n\nVotre adresse n’avait encore jamais été confirmée : quelqu’un d’autre a pu ouvrir ce portfolio avant vous. Par prudence, tout ce qui avait été donné a pris fin : partages, liens, codes, demandes de confirmation, vérification en deux étapes. Rien de ce qui est écrit n’est perdu. Regardez ce que contient votre portfolio, puis partagez de nouveau ce que vous voulez.\n\nCe n’était pas vous ? Choisissez un autre mot de passe tout de suite :\n${link}`,
      en: `Hello,\n\nThe password of your portfolio has just changed, and all devices are signed out.\n\nYour address had never been confirmed until now: somebody else may have opened this portfolio before you. To be safe, everything that had been given has ended: shares, links, codes, requests for confirmation, the two-step check. Nothing that is written is lost. Look at what your portfolio holds, then share again what you want.\n\nIt was not you? Choose another password now:\n${link}`,
    }),
  },
} satisfies Record<string, Letter>;

const PAGE = {
  'verify-email': '/verifier',
  'reset-password': '/mot-de-passe/nouveau',
  'password-changed': '/mot-de-passe',
  'begun-anew': '/mot-de-passe',
  'factor-added': '/mot-de-passe',
  'factor-removed': '/mot-de-passe',
} as const;

/** A mail on someone's account; most carry a token to their person. */
export function accountMail(
  kind: keyof typeof LETTERS,
  { to, publicUrl, token, language }: { to: string; publicUrl: string; token?: string; language: Language },
): { to: string; subject: string; text: string } {
  const { subject, body } = LETTERS[kind];
  const link = `${publicUrl}${PAGE[kind]}${token === undefined ? '' : `#token=${token}`}`;
  const text = body(link)[language] + SIGNATURE[language];
  return { to, subject: subject[language], text };
}
