import type { MigrationInterface, QueryRunner } from 'typeorm';

/** @param named which documents are written anew */
const forgetting = (named: string) => `
      CREATE OR REPLACE FUNCTION app.forget_in_documents() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
      BEGIN
        UPDATE public.document d
           SET left_out = array_remove(d.left_out, OLD.id), item_order = array_remove(d.item_order, OLD.id),
               wordings = coalesce((SELECT jsonb_agg(w) FROM jsonb_array_elements(d.wordings) w
                                     WHERE w ->> 'itemId' IS DISTINCT FROM OLD.id::text), '[]')
         WHERE d.owner_id = OLD.owner_id${named};
        RETURN NULL;
      END $$;`;

/**
 * What goes for good is taken out of the documents that name it. The others were written anew as well: two hundred documents for each of
 * thousands of things, when an account is erased or a bin is emptied.
 */
export class ForgottenWhereNamed1795003215000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      forgetting(`
           AND (OLD.id = ANY (d.left_out) OR OLD.id = ANY (d.item_order)
                OR d.wordings @> jsonb_build_array(jsonb_build_object('itemId', OLD.id)))`),
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(forgetting(''));
  }
}
