import type { EntityManager } from 'typeorm';
import { DomainError, notFound, type Text } from '#common';
import type { ImportedProfile, ImportItem } from '#interop';
import { Contact, Experience, Language, Profile, Skill } from '#portfolio';
import type { CommunesService } from '../communes/communes.service.js';
import type { AlreadyThere } from './already-there.js';
import { fillProfile } from './profile-filling.js';

export interface Kept {
  isKept: boolean;
  notes: Text[];
}

/** Puts imported items into one person's portfolio, inside one transaction, by the same rules as what is typed. */
export class ImportKeeper {
  constructor(
    private readonly tx: EntityManager,
    private readonly ownerId: string,
    private readonly there: AlreadyThere,
    private readonly communes: CommunesService,
    private readonly now: Date,
  ) {}

  /** @param isChosen whether the person named this very item, and did not just take all */
  async keep(item: ImportItem, isChosen: boolean): Promise<Kept> {
    if (item.section === 'profile') return this.fill(item, isChosen);
    if (!isChosen && this.there.has(item)) return { isKept: false, notes: [ALREADY_THERE] };
    const refusal = await this.add(item);
    if (refusal) return { isKept: false, notes: [refusal] };
    this.there.add(item);
    return { isKept: true, notes: [] };
  }

  /** One entry that the portfolio's rules refuse must not take the others with it. */
  private async add(item: Exclude<ImportItem, ImportedProfile>): Promise<Text | null> {
    try {
      await this.insert(item);
      return null;
    } catch (error) {
      if (error instanceof DomainError && error.code === 'invalid') return error.text;
      throw error;
    }
  }

  private async insert(item: Exclude<ImportItem, ImportedProfile>): Promise<void> {
    const { tx, ownerId, now } = this;
    if (item.section === 'experiences') await tx.insert(Experience, Experience.start(ownerId, item.values, now));
    else if (item.section === 'skills') await tx.insert(Skill, Skill.declare(ownerId, item.values, now));
    else await tx.insert(Language, Language.declare(ownerId, item.values, now));
  }

  private async fill({ values }: ImportedProfile, isChosen: boolean): Promise<Kept> {
    const { tx, ownerId } = this;
    const profile = await tx.findOne(Profile, { where: { ownerId }, lock: { mode: 'pessimistic_write' } });
    const contact = await tx.findOneBy(Contact, { ownerId });
    if (profile === null || contact === null) throw notFound();
    const commune = await this.communes.match({
      name: values.communeName,
      postalCode: values.postalCode,
      code: values.communeCode,
    });
    const before = { ...profile.view(contact), contact: contact.view() };
    const { draft, notes } = fillProfile(before, values, commune, isChosen);
    if (Object.keys(draft).length === 0) return { isKept: false, notes: notes.length > 0 ? notes : [ALREADY_THERE] };
    profile.amend(draft);
    contact.amend(draft, this.now);
    profile.version += 1;
    profile.updatedAt = this.now;
    await tx.update(Profile, { ownerId }, profile);
    await tx.update(Contact, { ownerId }, contact);
    return { isKept: true, notes };
  }
}

const ALREADY_THERE: Text = {
  fr: 'Déjà dans votre portfolio : rien n’a été ajouté.',
  en: 'Already in your portfolio: nothing was added.',
};
