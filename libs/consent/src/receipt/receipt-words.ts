import type { Purpose } from '../purposes.js';

/** Part of every receipt, and so never edited: see `receiptText`. In French, the language in which consent is given here. */
export const PURPOSE_WORDS: Record<Purpose, string> = {
  'first-interview': 'Préparer un premier entretien',
  'career-project': 'Construire un projet professionnel',
  'job-search': 'Chercher un emploi ou un stage',
  training: 'Choisir une formation',
  vae: 'Faire reconnaître une expérience (VAE)',
  other: 'Autre raison',
};

/** To whom a link is given. */
export const LINK_READER = 'Un lien : qui l’a peut lire';

export const withdrawalWords =
  'Page « Mes partages » : « Retirer l’accès », à tout moment et sans donner de raison. L’accès s’arrête aussitôt.';
