import { newId } from '../../dist/libs/common/src/index.js';
import { hashPassword, newSecret } from '../../dist/libs/identity/src/index.js';

/** The fictitious people of the bench; behind the scene, since a hundred thousand do not fit through the door. */

export const PASSWORD = 'mirabelle tarte lune';
let hash;
const SLICE = 1000;

/** A person with an account, a profile and an open session. */
export async function anOwner(db, { experiences, skills, evidence }) {
  const person = await anAccount(db, 'owner');
  await db.query(
    `INSERT INTO profile (owner_id, given_name, family_name, headline, summary, updated_at)
     VALUES ($1, 'Inès', 'Morel', 'Boulangère, bientôt pâtissière', 'Je me lève tôt et j’aime le travail bien fait.', now())`,
    [person.id],
  );
  await db.query(
    `INSERT INTO contact (owner_id, email, phone, address, commune_code, commune_name, postal_code, driving_licences)
     VALUES ($1, $2, '06 12 34 56 78', '3 rue des Jardins', '57463', 'Metz', '57000', '{B}')`,
    [person.id, person.email],
  );
  await db.query(
    `INSERT INTO experience (owner_id, id, kind, title, organisation, place, started_on, ended_on, description, results,
                             created_at, updated_at)
     SELECT $1, uuidv7(), 'job', 'Vendeuse en boulangerie ' || n, 'Au Bon Levain', 'Metz', (1990 + n) || '-03', (1990 + n) || '-10',
            repeat('J’accueille environ 120 personnes par matinée. ', 6), repeat('Des clients fidèles. ', 4), now(), now()
       FROM generate_series(1, $2::int) n`,
    [person.id, experiences],
  );
  await db.query(
    `INSERT INTO skill (owner_id, id, name, details, level, contexts, created_at, updated_at)
     SELECT $1, uuidv7(), 'Servir vite et bien ' || n, 'Aux heures de pointe, sans oublier de sourire', 1 + n % 4,
            '{au fournil,en équipe}', now(), now() FROM generate_series(1, $2::int) n`,
    [person.id, skills],
  );
  await db.query(
    `INSERT INTO evidence (owner_id, id, title, url, created_at, updated_at)
     SELECT $1, uuidv7(), 'Attestation ' || n, 'https://example.org/' || n, now(), now() FROM generate_series(1, $2::int) n`,
    [person.id, evidence],
  );
  await db.query(
    `INSERT INTO language (owner_id, id, name, level, created_at, updated_at)
     SELECT $1, uuidv7(), name, 'B2', now(), now() FROM unnest('{Français,English}'::text[]) name`,
    [person.id],
  );
  await link(db, person.id, 'skill', 'experience', '1 + a.n % $2, 1 + (a.n * 7) % $2', experiences);
  await link(db, person.id, 'evidence', 'skill', '1 + (a.n * 2) % $2', skills);
  await link(db, person.id, 'evidence', 'experience', '1 + a.n % $2', experiences);
  return person;
}

/** Gives a person the life of a `PortfolioView`: what is written in it, and a way to reach them. */
export async function fillWith(db, ownerId, { profile, experiences, skills }) {
  await db.query('UPDATE profile SET family_name = $2, headline = $3, summary = $4 WHERE owner_id = $1', [
    ...[ownerId, profile.familyName, profile.headline, profile.summary],
  ]);
  await db.query(
    `INSERT INTO experience (owner_id, id, kind, title, organisation, place, started_on, ended_on, ongoing, description, results,
                             created_at, updated_at)
     SELECT $1, uuidv7(), kind, title, organisation, place, "startedOn", "endedOn", ongoing, description, results, now(), now()
       FROM jsonb_to_recordset($2) AS _ (kind text, title text, organisation text, place text, "startedOn" text, "endedOn" text,
                                         ongoing boolean, description text, results text)`,
    [ownerId, JSON.stringify(experiences)],
  );
  await db.query(
    `INSERT INTO skill (owner_id, id, name, details, level, contexts, created_at, updated_at)
     SELECT $1, uuidv7(), name, details, level, '{}', now(), now()
       FROM jsonb_to_recordset($2) AS _ (name text, details text, level smallint)`,
    [ownerId, JSON.stringify(skills)],
  );
}

/** Links each row of one kind with one or two of another. */
function link(db, ownerId, from, to, places, count) {
  const numbered = (table) => `(SELECT id, row_number() OVER (ORDER BY id) AS n FROM ${table} WHERE owner_id = $1)`;
  return db.query(
    `INSERT INTO ${from}_${to} (owner_id, ${from}_id, ${to}_id)
     SELECT DISTINCT $1::uuid, a.id, b.id FROM ${numbered(from)} a JOIN ${numbered(to)} b ON b.n IN (${places})
      WHERE $2::int > 0`,
    [ownerId, count],
  );
}

/** A counsellor, or an administrator, of a structure of their own, with an open session. */
export async function aProfessional(db, role) {
  const person = await anAccount(db, role);
  await db.query(
    `WITH made AS (INSERT INTO structure (organisation_id, name, commune)
                   SELECT id, 'Structure ' || $2, 'Metz' FROM organisation ORDER BY name LIMIT 1 RETURNING id)
     INSERT INTO membership (owner_id, id, structure_id, role, given_name, family_name, invited_at, joined_at)
     SELECT $1, $2::text::uuid, id, $3, 'Agnès', 'Klein', now(), now() FROM made`,
    [person.id, newId(), role],
  );
  return person;
}

async function anAccount(db, role) {
  hash ??= await hashPassword(PASSWORD);
  const [id, { token, hash: tokenHash }] = [newId(), newSecret()];
  const email = `${role}-${id}@example.org`;
  await db.query(
    `WITH opened AS (INSERT INTO account (id, email, email_verified_at, password_hash, role, notice_version, created_at)
                     VALUES ($1, $2, now(), $3, $4, '2026-11', now()))
     INSERT INTO session (owner_id, id, token_hash, device, created_at, last_seen_at, expires_at, factor_at)
     VALUES ($1, $5, $6, 'bench', now(), now(), now() + interval '1 day',
             -- Professionals have proved their second factor, recently until the bench is over.
             CASE WHEN $4 <> 'owner' THEN now() + interval '1 day' END)`,
    [id, email, hash, role, newId(), tokenHash],
  );
  return { id, email, cookie: `lorfolio_session=${token}` };
}

/** Other people, each with 3 experiences, 6 skills, a session, and a share that was read once. */
export async function someOthers(db, count) {
  await db.query(
    `CREATE TEMP TABLE other AS SELECT n, uuidv7() AS id, uuidv7() AS grant_id FROM generate_series(1, ${count}) n`,
  );
  await db.query(`CREATE TEMP TABLE reader AS SELECT n, uuidv7() AS id FROM generate_series(0, 199) n`);
  const inserts = [
    `account (id, email, email_verified_at, role, notice_version, created_at)
     SELECT id, 'other-' || n || '@example.org', now(), 'owner', '2026-11', now() FROM other`,
    `account (id, email, email_verified_at, role, created_at)
     SELECT id, 'reader-' || n || '@example.org', now(), 'counsellor', now() FROM reader`,
    `session (owner_id, id, token_hash, device, created_at, last_seen_at, expires_at)
     SELECT id, uuidv7(), sha256(id::text::bytea), 'bench', now(), now(), now() + interval '1 day' FROM other`,
    `profile (owner_id, given_name, family_name, headline, updated_at)
     SELECT id, 'Prénom ' || n, 'Nom ' || n, 'Quelqu’un d’autre', now() FROM other`,
    `contact (owner_id, email, phone, commune_code, commune_name, postal_code)
     SELECT id, 'other-' || n || '@example.org', '06 00 00 00 00', '57463', 'Metz', '57000' FROM other`,
    `experience (owner_id, id, kind, title, organisation, started_on, description, created_at, updated_at)
     SELECT id, uuidv7(), 'job', 'Emploi ' || i, 'Entreprise ' || n, '2015-0' || i,
            repeat('Ce que j’ai fait là-bas. ', 8), now(), now() FROM other CROSS JOIN generate_series(1, 3) i`,
    `skill (owner_id, id, name, details, level, created_at, updated_at)
     SELECT id, uuidv7(), 'Compétence ' || i, 'Apprise en travaillant', 1 + i % 4, now(), now()
       FROM other CROSS JOIN generate_series(1, 6) i`,
    `consent_grant (owner_id, id, counsellor_id, counsellor_given_name, counsellor_family_name, structure_name, sections,
                    items, later, contact_lines, purpose, granted_at, expires_at)
     SELECT o.id, grant_id, r.id, 'Agnès', 'Klein', 'Structure', '{experiences,skills}', '{}', true, '{}', 'training', now(), now() + interval '30 days'
       FROM other o JOIN reader r ON r.n = o.n % 200`,
    `access_record (owner_id, id, grant_id, counsellor_id, action, sections, read_at)
     SELECT o.id, uuidv7(), grant_id, r.id, 'read', '{experiences,skills}', now() FROM other o JOIN reader r ON r.n = o.n % 200`,
  ];
  for (const insert of inserts) await db.query(`INSERT INTO ${insert}`);
  // As the sweep at start would, in its time, and a slice at a time: each person's lock is held to the end of the statement.
  for (let done = 0; done < count; done += SLICE) {
    await db.query('SELECT app.seal(id, now()) FROM other WHERE n > $1 AND n <= $1 + $2', [done, SLICE]);
  }
  await db.query('DROP TABLE other, reader');
}
