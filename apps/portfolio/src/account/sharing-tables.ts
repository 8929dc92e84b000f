import type { PersonalTable } from './personal-table.js';

/** What sharing knows of a person: what they gave, who read it, and what was written and asked about it. */
export const SHARING_TABLES = {
  consent_grant: {
    columns: [
      ...'id counsellor_id counsellor_given_name counsellor_family_name structure_id structure_name'.split(' '),
      ...'sections items later contact_lines purpose note note_by_reader granted_at widened_at expires_at revoked_at version'.split(
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
      ...'reader_family_name structure_name terms titles notice_version issuer receipt_sha256'.split(' '),
    ],
    meaning: {
      fr: 'ce que vous avez donné, changé et retiré, avec les titres de ce qui était nommé et l’empreinte du reçu',
      en: 'what you gave, changed and took back, with the titles of what was named and the hash of its receipt',
    },
  },
  notice_settings: {
    columns: 'seen_at weekly_summary summarised_at'.split(' '),
    meaning: { fr: 'vos choix pour les nouvelles et le résumé', en: 'your choices for news and the summary' },
  },
  told_by_mail: {
    columns: 'id kind grant_id link_id about_at sent_at'.split(' '),
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
      ...'organisation sentence answered_at shown_at hidden_at'.split(' '),
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
