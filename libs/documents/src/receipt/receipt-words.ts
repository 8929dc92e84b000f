import type { Section } from '#portfolio';
import type { CvLanguage } from '../cv/cv-words.js';

export type ReceiptAct = 'given' | 'changed' | 'renewed' | 'withdrawn' | 'replaced' | 'reader-left';
type Purpose = 'first-interview' | 'career-project' | 'job-search' | 'training' | 'vae' | 'other';
type ContactLine = 'email' | 'phone' | 'address' | 'birthDate' | 'website' | 'commune' | 'mobility' | 'licences';

/** All that the paper says of its own accord. */
export interface ReceiptWords {
  locale: string;
  title: string;
  acts: Record<ReceiptAct, string>;
  who: string;
  toWhom: string;
  whoeverHasIt: string;
  what: string;
  withIt: string;
  why: string;
  when: string;
  until: string;
  ended: string;
  notice: string;
  noticeVersion: (version: string) => string;
  withdraw: string;
  withdrawText: (address: string) => string;
  proof: string;
  number: (id: string) => string;
  hash: (hash: string) => string;
  attached: string;
  sections: Record<Section, string>;
  lines: Record<ContactLine, string>;
  purposes: Record<Purpose, string>;
  items: (count: number) => string;
  itemsOut: (count: number) => string;
  wordOf: (name: string, words: string) => string;
  named: (section: string, titles: readonly string[]) => string;
  page: (page: number, pages: number) => string;
}

const fr: ReceiptWords = {
  locale: 'fr-FR',
  title: 'Reçu de consentement',
  acts: {
    given: 'Accès donné',
    changed: 'Accès modifié',
    renewed: 'Accès prolongé',
    withdrawn: 'Accès retiré',
    replaced: 'Accès remplacé par un autre',
    'reader-left': 'Accès arrêté : la personne a quitté sa structure',
  },
  who: 'Qui donne accès',
  toWhom: 'À qui',
  whoeverHasIt: 'Un lien : qui l’a peut lire',
  what: 'À quoi',
  withIt: 'Prénom, nom, titre et présentation viennent avec tout partage.',
  why: 'Pour quoi',
  when: 'Quand',
  until: 'Jusqu’au',
  ended: 'Arrêté le',
  notice: 'Accepté',
  noticeVersion: (version) => `Ce que Lorfolio fait de vos données, version ${version}`,
  withdraw: 'Comment le retirer',
  withdrawText: (address) =>
    `Sur ${address}, « Retirer l’accès ». À tout moment, sans donner de raison. L’accès s’arrête tout de suite.`,
  proof: 'Pour vérifier ce reçu',
  number: (id) => `Numéro : ${id}`,
  hash: (hash) => `Empreinte SHA-256 du fichier joint : ${hash}`,
  attached: 'Ce reçu au format Kantara Consent Receipt 1.1 et ISO/IEC TS 27560, pour les logiciels',
  sections: {
    contact: 'Coordonnées',
    photo: 'Photo',
    experiences: 'Expériences',
    skills: 'Compétences',
    evidence: 'Preuves',
    languages: 'Langues',
  },
  lines: {
    email: 'e-mail',
    phone: 'téléphone',
    address: 'adresse',
    birthDate: 'date de naissance',
    website: 'site',
    commune: 'commune',
    mobility: 'mobilité',
    licences: 'permis de conduire',
  },
  purposes: {
    'first-interview': 'Préparer un premier entretien',
    'career-project': 'Construire un projet professionnel',
    'job-search': 'Chercher un emploi ou un stage',
    training: 'Choisir une formation',
    vae: 'Faire reconnaître une expérience (VAE)',
    other: 'Autre raison',
  },
  items: (count) =>
    `${count} élément${count > 1 ? 's' : ''} choisi${count > 1 ? 's' : ''} dans ces parties, et rien de plus`,
  itemsOut: (count) =>
    count === 0
      ? 'Tout ce qui est dans ces parties, et ce qui y sera ajouté'
      : `Ce qui est dans ces parties et ce qui y sera ajouté, sauf ${count} élément${count > 1 ? 's' : ''}`,
  wordOf: (name, words) => `Mot de ${name} : « ${words} »`,
  named: (section, titles) => `${section} : ${titles.map((title) => `« ${title} »`).join(', ')}`,
  page: (page, pages) => `page ${page} sur ${pages}`,
};

const en: ReceiptWords = {
  locale: 'en-GB',
  title: 'Consent receipt',
  acts: {
    given: 'Access given',
    changed: 'Access changed',
    renewed: 'Access renewed',
    withdrawn: 'Access withdrawn',
    replaced: 'Access replaced by another',
    'reader-left': 'Access ended: the person left their structure',
  },
  who: 'Who gives access',
  toWhom: 'To whom',
  whoeverHasIt: 'A link: whoever has it can read',
  what: 'To what',
  withIt: 'Name, headline and summary come with any share.',
  why: 'What for',
  when: 'When',
  until: 'Until',
  ended: 'Ended on',
  notice: 'Accepted',
  noticeVersion: (version) => `What Lorfolio does with your data, version ${version}`,
  withdraw: 'How to withdraw it',
  withdrawText: (address) =>
    `On ${address}, “Withdraw access”. At any time, without giving a reason. Access ends at once.`,
  proof: 'To check this receipt',
  number: (id) => `Number: ${id}`,
  hash: (hash) => `SHA-256 of the attached file: ${hash}`,
  attached: 'This receipt as Kantara Consent Receipt 1.1 and ISO/IEC TS 27560, for programs',
  sections: {
    contact: 'Contact details',
    photo: 'Photo',
    experiences: 'Experiences',
    skills: 'Skills',
    evidence: 'Evidence',
    languages: 'Languages',
  },
  lines: {
    email: 'e-mail',
    phone: 'telephone',
    address: 'address',
    birthDate: 'date of birth',
    website: 'website',
    commune: 'town',
    mobility: 'mobility',
    licences: 'driving licence',
  },
  purposes: {
    'first-interview': 'Prepare a first interview',
    'career-project': 'Build a career project',
    'job-search': 'Look for a job or an internship',
    training: 'Choose a training course',
    vae: 'Have experience recognised (VAE)',
    other: 'Another reason',
  },
  items: (count) => `${count} chosen item${count > 1 ? 's' : ''} of these parts, and nothing more`,
  itemsOut: (count) =>
    count === 0
      ? 'Everything in these parts, and what is added to them'
      : `What is in these parts and what is added to them, save ${count} item${count > 1 ? 's' : ''}`,
  wordOf: (name, words) => `Note from ${name}: “${words}”`,
  named: (section, titles) => `${section}: ${titles.map((title) => `“${title}”`).join(', ')}`,
  page: (page, pages) => `page ${page} of ${pages}`,
};

export const RECEIPT_WORDS: Record<CvLanguage, ReceiptWords> = { fr, en };
