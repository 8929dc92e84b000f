import type { Text } from '#common';
import type { Statement } from '#database';

/** A table with rows about one person, and what of it leaves with that person's archive. */
export interface PersonalTable {
  /** Columns that leave, the one that orders the rows first. */
  columns: readonly string[];
  /** Columns that never leave: who holds them could pass for the person. */
  secrets?: readonly string[];
  /** What a row is, for the archive's README. */
  meaning: Text;
}

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
  experience: {
    columns: [
      ...'id kind title organisation place started_on ended_on ongoing description results'.split(' '),
      ...LIFE,
    ],
    meaning: { fr: 'vos expériences', en: 'your experiences' },
  },
  skill: {
    columns: [...'id name details level contexts'.split(' '), ...LIFE],
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
  portfolio_import: {
    columns: 'id format items skipped created_at accepted_at'.split(' '),
    meaning: { fr: 'les fichiers de CV que vous avez importés', en: 'the CV files you brought in' },
  },
  consent_grant: {
    columns: [
      ...'id counsellor_id counsellor_given_name counsellor_family_name structure_id structure_name'.split(' '),
      ...'sections items later contact_lines purpose note granted_at widened_at expires_at revoked_at version'.split(
        ' ',
      ),
    ],
    meaning: { fr: 'vos partages : avec qui, quoi, jusqu’à quand', en: 'your shares: with whom, what, until when' },
  },
  share_link: {
    columns: [
      ...'id what label locked sections items later contact_lines created_at expires_at revoked_at version'.split(' '),
    ],
    secrets: ['token_hash', 'password_hash'],
    meaning: {
      fr: 'les liens que vous avez faits : pour qui, quoi, jusqu’à quand',
      en: 'the links you made: for whom, what, until when',
    },
  },
  access_record: {
    columns: 'id grant_id link_id counsellor_id action sections evidence_id read_at'.split(' '),
    meaning: { fr: 'qui a regardé, et quand', en: 'who looked, and when' },
  },
  access_seal: {
    columns: 'position record_id previous_hash hash sealed_at'.split(' '),
    meaning: {
      fr: 'la chaîne qui prouve que ce journal n’a pas changé',
      en: 'the chain that proves this log was not changed',
    },
  },
  consent_event: {
    columns: [
      ...'id grant_id link_id kind at giver_given_name giver_family_name reader_id reader_given_name'.split(' '),
      ...'reader_family_name structure_name terms notice_version issuer receipt_sha256'.split(' '),
    ],
    meaning: {
      fr: 'ce que vous avez donné, changé et retiré, avec l’empreinte du reçu',
      en: 'what you gave, changed and took back, with the hash of its receipt',
    },
  },
  notice_settings: {
    columns: 'seen_at weekly_summary summarised_at'.split(' '),
    meaning: { fr: 'vos choix pour les nouvelles et le résumé', en: 'your choices for news and the summary' },
  },
  told_by_mail: {
    columns: 'id kind grant_id about_at sent_at'.split(' '),
    meaning: { fr: 'ce qui vous a été annoncé par e-mail', en: 'what you were told by e-mail' },
  },
  comment_thread: {
    columns: 'id counsellor_id item_id item_kind item_title created_at owner_seen counsellor_seen'.split(' '),
    meaning: { fr: 'vos échanges : avec qui, à quel sujet', en: 'your conversations: with whom, about what' },
  },
  comment: {
    columns: [
      ...'id thread_id author given_name family_name structure text'.split(' '),
      ...'written_at changed_at withdrawn_at'.split(' '),
    ],
    meaning: { fr: 'ce qui s’y est écrit', en: 'what was written in them' },
  },
  confirmation_request: {
    columns: 'id email name relation message created_at sent_at expires_at answered_at cancelled_at'.split(' '),
    secrets: ['token_hash', 'withdrawal_hash'],
    meaning: { fr: 'à qui vous avez demandé une confirmation', en: 'whom you asked for a confirmation' },
  },
  skill_confirmation: {
    columns: [
      ...'id skill_id request_id counsellor_id relation skill_name skill_details answer by_name'.split(' '),
      ...'organisation sentence answered_at shown_at'.split(' '),
    ],
    meaning: {
      fr: 'qui a confirmé une compétence, et ce que vous en montrez',
      en: 'who confirmed a skill, and what you show of it',
    },
  },
  share_code: {
    columns: [...'id wrong_tries created_at expires_at counsellor_id claimed_at purpose note grant_id'.split(' ')],
    secrets: ['prefix_hash', 'code_hash'],
    meaning: {
      fr: 'votre dernier code de partage côte à côte',
      en: 'your last code for sharing side by side',
    },
  },
  sent_request: {
    columns: [
      ...'id email person_id sections purpose note days sent_at expires_at posted_at'.split(' '),
      ...'accepted_at accepted_by'.split(' '),
    ],
    meaning: { fr: 'les demandes de partage que vous avez envoyées', en: 'the requests to share that you sent' },
  },
  received_request: {
    columns: [...'id counsellor_id sections purpose note days received_at expires_at accepted_at grant_id'.split(' ')],
    meaning: { fr: 'les demandes de partage que vous avez reçues', en: 'the requests to share that you received' },
  },
  request_block: {
    columns: 'id counsellor_id counsellor_given_name counsellor_family_name structure_name blocked_at'.split(' '),
    meaning: {
      fr: 'de qui vous ne voulez plus recevoir de demandes',
      en: 'from whom you want no more requests',
    },
  },
} as const satisfies Record<string, PersonalTable>;

export type PersonalTableName = keyof typeof PERSONAL_TABLES;

/** Asks for one person's rows of a table, in the archive's words: one row, `{ rows }`. */
export function rowsStatement(table: string, { columns }: PersonalTable, ownerId: string): Statement {
  const shown = columns.map((column) => `${column} AS "${wordOf(column)}"`).join(', ');
  const owner = table === 'account' ? 'id' : 'owner_id';
  return {
    name: `archive_${table}`,
    text: `SELECT coalesce(json_agg(x), '[]') AS rows FROM (SELECT ${shown} FROM ${table} WHERE ${owner} = $1 ORDER BY ${columns[0] ?? owner}) x`,
    values: [ownerId],
  };
}

/** `owner_id` in SQL is `ownerId` for people. */
export function wordOf(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
