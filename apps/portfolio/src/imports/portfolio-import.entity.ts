import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DomainError, invalidField, newId } from '#common';
import type { ImportItem, ImportPreview, SkippedItem } from '#interop';

/** A file that was read, and waits for its owner to say what of it to keep. */
@Entity('portfolio_import')
export class PortfolioImport {
  @PrimaryColumn('uuid')
  ownerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  format!: ImportPreview['format'];

  @Column('jsonb')
  items!: ImportItem[];

  @Column('jsonb')
  skipped!: SkippedItem[];

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  acceptedAt!: Date | null;

  static read(ownerId: string, { format, items, skipped }: ImportPreview, now: Date): PortfolioImport {
    const record = { ownerId, id: newId(), format, items, skipped, createdAt: now, acceptedAt: null };
    return Object.assign(new PortfolioImport(), record);
  }

  /**
   * Hands over the chosen items, once. What was read is then forgotten here: what the person deletes later from their
   * portfolio must not stay behind in a forgotten preview.
   * @param chosen ids of items; undefined for all
   */
  accept(chosen: string[] | undefined, now: Date): ImportItem[] {
    if (this.acceptedAt !== null) {
      throw new DomainError('conflict', {
        fr: 'Cet import a déjà été repris dans votre portfolio. Pour recommencer, choisissez le fichier à nouveau.',
        en: 'This import has already been taken into your portfolio. To start again, choose the file once more.',
      });
    }
    const unknown = (chosen ?? []).findIndex((id) => !this.items.some((item) => item.id === id));
    if (unknown >= 0) {
      throw invalidField(`items[${unknown}]`, 'exists', {
        fr: 'Cet élément n’est pas dans le fichier qui a été lu.',
        en: 'This item is not in the file that was read.',
      });
    }
    const taken = this.items.filter(({ id }) => chosen === undefined || chosen.includes(id));
    Object.assign(this, { acceptedAt: now, items: [], skipped: [] });
    return taken;
  }
}
