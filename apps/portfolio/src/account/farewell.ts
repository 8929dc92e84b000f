import type { Language } from '#http';
import type { Mail } from '#mail';

/** The last mail to an address: after it, the address is forgotten too. */
export function farewell(to: string, language: Language): Mail {
  return {
    to,
    subject: { fr: 'Votre compte Lorfolio est supprimé', en: 'Your Lorfolio account is deleted' }[language],
    text: {
      fr: `Bonjour,\n\nVotre compte, vos données et vos fichiers sont supprimés, et vos partages sont terminés. Ceci est notre dernier message.\n\nVous pourrez ouvrir un nouveau compte quand vous voudrez.\n\nLorfolio, le portfolio de compétences de la région\n`,
      en: `Hello,\n\nYour account, your data and your files are deleted, and your shares have ended. This is our last message.\n\nYou can open a new account whenever you like.\n\nLorfolio, the region’s portfolio of competences\n`,
    }[language],
  };
}
