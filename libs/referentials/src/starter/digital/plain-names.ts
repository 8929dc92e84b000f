import type { InTwo } from '../starter-set.js';

/** DigComp's competences in words that people use of themselves, by the framework's number; its own names stand beside them. */
export const digCompPlainNames: Readonly<Record<string, InTwo>> = {
  '1.1': { fr: 'Chercher et trouver des informations en ligne', en: 'Searching and finding information online' },
  '1.2': { fr: 'Vérifier si une information est vraie', en: 'Checking whether information is true' },
  '1.3': { fr: 'Ranger et sauvegarder des fichiers', en: 'Organising and backing up files' },
  '2.1': { fr: 'Échanger avec d’autres en ligne', en: 'Talking with others online' },
  '2.2': { fr: 'Partager des documents et des informations', en: 'Sharing documents and information' },
  '2.3': { fr: 'Faire des démarches en ligne', en: 'Getting official things done online' },
  '2.4': { fr: 'Travailler à plusieurs en ligne', en: 'Working together online' },
  '2.5': { fr: 'Bien se conduire en ligne', en: 'Behaving well online' },
  '2.6': { fr: 'Gérer son image en ligne', en: 'Looking after one’s image online' },
  '3.1': { fr: 'Créer des textes, des images ou des vidéos', en: 'Creating texts, pictures or videos' },
  '3.2': { fr: 'Modifier et assembler des contenus', en: 'Changing and combining content' },
  '3.3': { fr: 'Respecter les droits d’auteur', en: 'Respecting copyright' },
  '3.4': { fr: 'Programmer', en: 'Programming' },
  '4.1': { fr: 'Protéger ses appareils', en: 'Protecting one’s devices' },
  '4.2': { fr: 'Protéger sa vie privée', en: 'Protecting one’s privacy' },
  '4.3': { fr: 'Prendre soin de soi face aux écrans', en: 'Looking after oneself around screens' },
  '4.4': { fr: 'Protéger l’environnement', en: 'Protecting the environment' },
  '5.1': { fr: 'Résoudre un problème technique', en: 'Solving a technical problem' },
  '5.2': { fr: 'Choisir le bon outil numérique', en: 'Choosing the right digital tool' },
  '5.3': { fr: 'Inventer avec le numérique', en: 'Inventing with digital tools' },
  '5.4': { fr: 'Continuer à apprendre le numérique', en: 'Going on learning digital skills' },
};
