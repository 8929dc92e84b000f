import type { EntityManager } from 'typeorm';
import { DomainError, notFound, type Text } from '#common';
import type { ImportedProfile, ImportItem } from '#interop';
import { Contact, Document, Evidence, Experience, Language, Profile, Skill } from '#portfolio';
import type { CommunesService } from '../communes/communes.service.js';
import { refuseTooManyDocuments } from '../documents/document-limit.js';
import { EVIDENCE_EXPERIENCE, EVIDENCE_SKILL, relink, SKILL_EXPERIENCE } from '../items/links.js';
import type { AlreadyThere } from './already-there.js';
import { fillProfile } from './profile-filling.js';

export interface Kept {
  isKept: boolean;
  notes: Text[];
}

/** Puts imported items into one person's portfolio, inside one transaction, by the same rules as what is typed. */
export class ImportKeeper {
  /** What the items of the file have become in the portfolio, or are there already: section and id, by the id in the file. */
  private readonly kept = new Map<string, { section: ImportItem['section']; id: string }>();

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
    const same = this.there.idOf(item);
    if (!isChosen && same !== undefined) {
      this.kept.set(item.id, { section: item.section, id: same });
      return { isKept: false, notes: [ALREADY_THERE] };
    }
    const added = await this.add(item);
    if (typeof added !== 'string') return { isKept: false, notes: [added] };
    this.kept.set(item.id, { section: item.section, id: added });
    this.there.add(item, added);
    return { isKept: true, notes: [] };
  }

  /** One entry that the portfolio's rules refuse must not take the others with it. Its new id, or why not. */
  private async add(item: Exclude<ImportItem, ImportedProfile>): Promise<string | Text> {
    try {
      return await this.insert(item);
    } catch (error) {
      if (error instanceof DomainError && (error.code === 'invalid' || error.code === 'conflict')) return error.text;
      throw error;
    }
  }

  private async insert(item: Exclude<ImportItem, ImportedProfile>): Promise<string> {
    const { tx, ownerId, now } = this;
    switch (item.section) {
      case 'experiences': {
        const experience = Experience.start(ownerId, item.values, now);
        await tx.insert(Experience, experience);
        return experience.id;
      }
      case 'skills': {
        const { used, ...values } = item.values;
        const skill = Skill.declare(ownerId, values, now);
        await tx.insert(Skill, skill);
        await relink(tx, SKILL_EXPERIENCE, ownerId, skill.id, this.among(used, 'experiences'), 'used');
        return skill.id;
      }
      case 'languages': {
        const language = Language.declare(ownerId, item.values, now);
        await tx.insert(Language, language);
        return language.id;
      }
      case 'evidence': {
        const { shows, ...values } = item.values;
        const evidence = Evidence.link(ownerId, values, now);
        await tx.insert(Evidence, evidence);
        await relink(tx, EVIDENCE_SKILL, ownerId, evidence.id, this.among(shows, 'skills'), 'shows');
        await relink(tx, EVIDENCE_EXPERIENCE, ownerId, evidence.id, this.among(shows, 'experiences'), 'shows');
        return evidence.id;
      }
      case 'documents': {
        await refuseTooManyDocuments(tx, ownerId);
        const { order, ...values } = item.values;
        const document = Document.compose(ownerId, { ...values, itemOrder: this.among(order) }, now);
        await tx.insert(Document, document);
        return document.id;
      }
    }
  }

  /** What items of the file are in the portfolio; those that were not kept are not. */
  private among(items: readonly string[] = [], section?: ImportItem['section']): string[] {
    return items.flatMap((item) => {
      const kept = this.kept.get(item);
      return kept === undefined || (section !== undefined && kept.section !== section) ? [] : [kept.id];
    });
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
