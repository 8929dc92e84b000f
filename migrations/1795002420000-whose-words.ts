import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A share that began with a code or a request carries the sentence of the counsellor who asked; any other its owner's. It is said whose
 * it is, in the share and in its acts. Those from before whose code or request is still there are known; the others pass for the owner's.
 */
export class WhoseWords1795002420000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE consent_grant ADD COLUMN note_by_reader boolean NOT NULL DEFAULT false;
      -- It says what is known of acts that were: no act of today.
      ALTER TABLE consent_grant DISABLE TRIGGER consent_act;
      UPDATE consent_grant g SET note_by_reader = true
       WHERE g.note IS NOT NULL AND EXISTS (
         SELECT FROM share_code c WHERE c.owner_id = g.owner_id AND c.grant_id = g.id AND c.note = g.note
         UNION ALL SELECT FROM received_request r WHERE r.owner_id = g.owner_id AND r.grant_id = g.id AND r.note = g.note);
      ALTER TABLE consent_grant ENABLE TRIGGER consent_act;
      ALTER TABLE consent_grant ADD CONSTRAINT consent_grant_words CHECK (note IS NOT NULL OR NOT note_by_reader);

      CREATE FUNCTION app.attribute_consent_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
      BEGIN
        NEW.terms := NEW.terms || jsonb_build_object('noteByReader', EXISTS (
          SELECT FROM public.consent_grant g
           WHERE g.owner_id = NEW.owner_id AND g.id = NEW.grant_id AND g.note_by_reader));
        RETURN NEW;
      END $$;
      CREATE TRIGGER attributed BEFORE INSERT ON consent_event FOR EACH ROW WHEN (NEW.grant_id IS NOT NULL)
        EXECUTE FUNCTION app.attribute_consent_event();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TRIGGER attributed ON consent_event;
      DROP FUNCTION app.attribute_consent_event();
      ALTER TABLE consent_grant DROP COLUMN note_by_reader;
    `);
  }
}
