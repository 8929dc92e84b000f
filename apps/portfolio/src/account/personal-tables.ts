import type { PersonalTable } from './personal-table.js';
import { SHARING_TABLES } from './sharing-tables.js';

const LIFE = ['version', 'created_at', 'updated_at', 'changed_at', 'binned_at'] as const;

/**
 * Every table that knows a person by `owner_id`, and the account itself. A test compares this list with the database's own
 * catalogue, column by column: a table or column that is forgotten here fails it.
 */
export const PERSONAL_TABLES = {
  account: {
    columns: 'id email email_verified_at role notice_version notice_accepted_at has_factor created_at closed_at'.split(
      ' ',
    ),
    secrets: ['password_hash'],
    meaning: { fr: 'votre compte et la notice que vous avez acceptée', en: 'your account and the notice you accepted' },
  },
  session: {
    columns: 'id device created_at last_seen_at expires_at ended_at factor_at'.split(' '),
    secrets: ['token_hash'],
    meaning: { fr: 'les appareils où vous vous êtes connecté·e', en: 'the devices you signed in on' },
  },
  mail_token: {
    columns: 'id purpose created_at expires_at used_at'.split(' '),
    secrets: ['token_hash'],
    meaning: { fr: 'les liens envoyés par e-mail', en: 'the links sent to you by e-mail' },
  },
  totp: {
    columns: 'id created_at confirmed_at last_step'.split(' '),
    secrets: ['secret'],
    meaning: { fr: 'votre application à codes', en: 'your code app' },
  },
  passkey: {
    columns: 'id name transports created_at used_at'.split(' '),
    secrets: ['credential_id', 'public_key', 'counter'],
    meaning: { fr: 'vos clés d’accès', en: 'your passkeys' },
  },
  recovery_code: {
    columns: 'id created_at used_at'.split(' '),
    secrets: ['hash'],
    meaning: { fr: 'vos codes de secours, et quand ils ont servi', en: 'your recovery codes, and when they were used' },
  },
  passkey_challenge: {
    columns: 'id session_id purpose expires_at'.split(' '),
    secrets: ['challenge'],
    meaning: { fr: 'les demandes faites à vos clés d’accès', en: 'what your passkeys were asked' },
  },
  account_event: {
    columns: 'id kind at by_whom by_name detail'.split(' '),
    meaning: { fr: 'ce qui s’est passé sur votre compte', en: 'what happened to your account' },
  },
  membership: {
    columns: 'id structure_id role given_name family_name title invited_at joined_at ended_at'.split(' '),
    meaning: {
      fr: 'votre place dans une structure, pour les professionnels',
      en: 'your place in a structure, for professionals',
    },
  },
  profile: {
    columns: 'given_name family_name headline summary version updated_at changed_at'.split(' '),
    meaning: { fr: 'votre nom, votre titre et votre présentation', en: 'your name, headline and summary' },
  },
  contact: {
    columns: [
      ...'email phone address birth_date website commune_code commune_name postal_code mobility'.split(' '),
      'driving_licences',
    ],
    meaning: {
      fr: 'vos coordonnées, votre mobilité, vos permis',
      en: 'how to reach you, your mobility, your licences',
    },
  },
  profile_photo: {
    columns: 'sha256 version updated_at'.split(' '),
    files: ['content'],
    meaning: { fr: 'votre photo ; elle est dans photo.jpg', en: 'your photo; it is in photo.jpg' },
  },
  experience: {
    columns: [
      ...'id kind title organisation place started_on ended_on ongoing description results telling'.split(' '),
      ...LIFE,
    ],
    meaning: { fr: 'vos expériences', en: 'your experiences' },
  },
  skill: {
    columns: [
      ...'id name details level contexts reference classifications levels merging distinct_from'.split(' '),
      ...LIFE,
    ],
    meaning: { fr: 'vos compétences', en: 'your skills' },
  },
  evidence: {
    columns: [...'id title description url file_name media_type size sha256'.split(' '), ...LIFE],
    meaning: { fr: 'vos preuves ; leurs fichiers sont dans files/', en: 'your evidence; its files are in files/' },
  },
  language: {
    columns: ['id', 'name', 'level', ...LIFE],
    meaning: { fr: 'vos langues', en: 'your languages' },
  },
  skill_experience: {
    columns: ['skill_id', 'experience_id'],
    meaning: { fr: 'quelle compétence vient de quelle expérience', en: 'which skill comes from which experience' },
  },
  evidence_skill: {
    columns: ['evidence_id', 'skill_id'],
    meaning: { fr: 'quelle preuve montre quelle compétence', en: 'which evidence shows which skill' },
  },
  evidence_experience: {
    columns: ['evidence_id', 'experience_id'],
    meaning: { fr: 'quelle preuve vient de quelle expérience', en: 'which evidence comes from which experience' },
  },
  document: {
    columns: [
      ...'id name kind template language paper parts left_out item_order text_length contact_lines photo'.split(' '),
      ...'attachment wordings code version created_at updated_at binned_at'.split(' '),
    ],
    meaning: {
      fr: 'vos CV et autres documents, et leurs mots à eux',
      en: 'your CVs and other documents, and their own words',
    },
  },
  document_issue: {
    columns: 'id document_id code sha256 confirmations issued_at kind language'.split(' '),
    meaning: { fr: 'quand un document à code a été fait', en: 'when a document with a code was made' },
  },
  prepared_file: {
    columns: [
      ...'id asked_by document_id grant_id grant_version language state steps_done steps attempts failure name size'.split(
        ' ',
      ),
      ...'sha256 asked_at ended_at expires_at'.split(' '),
    ],
    meaning: {
      fr: 'les fichiers préparés de votre portfolio ces sept derniers jours, et par qui',
      en: 'the files prepared of your portfolio in the last seven days, and for whom',
    },
  },
  digital_check: {
    columns: 'id framework answers started_at updated_at ended_at version'.split(' '),
    meaning: {
      fr: 'où vous en étiez avec le numérique, et quand',
      en: 'where you stood with digital tools, and when',
    },
  },
  portfolio_import: {
    columns: 'id format items skipped created_at accepted_at'.split(' '),
    meaning: { fr: 'les fichiers de CV que vous avez importés', en: 'the CV files you brought in' },
  },
  ...SHARING_TABLES,
} as const satisfies Record<string, PersonalTable>;
