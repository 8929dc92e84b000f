import { Injectable } from '@nestjs/common';
import { Clock, invalidField, notFound, stale } from '#common';
import { Database } from '#database';
import type { Actor } from '#identity';
import {
  Contact,
  Profile,
  type ContactDraft,
  type ProfileDraft,
  type OwnProfileView,
  type Versioned,
} from '#portfolio';
import { CommunesService } from '../communes/communes.service.js';

export type ProfileChange = ProfileDraft &
  Omit<ContactDraft, 'commune'> & { communeCode?: string | null; postalCode?: string | null };

@Injectable()
export class ProfileService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly communes: CommunesService,
  ) {}

  async amend(actor: Actor, change: ProfileChange, version: number | null): Promise<Versioned<OwnProfileView>> {
    const { givenName, familyName, headline, summary, ...contactChange } = change;
    const commune = await this.communeOf(change);
    return this.database.as({ actor, owner: actor.id }, async (tx) => {
      const lock = { mode: 'pessimistic_write' } as const;
      const profile = await tx.findOne(Profile, { where: { ownerId: actor.id }, lock });
      const contact = await tx.findOneBy(Contact, { ownerId: actor.id });
      if (profile === null || contact === null) throw notFound();
      if (version !== null && version !== profile.version) throw stale(profile.view(contact));
      const now = this.clock.now();
      profile.amend({ givenName, familyName, headline, summary });
      contact.amend({ ...contactChange, ...(commune !== undefined && { commune }) }, now);
      profile.version += 1;
      profile.updatedAt = now;
      await tx.update(Profile, { ownerId: actor.id }, profile);
      await tx.update(Contact, { ownerId: actor.id }, contact);
      return profile.view(contact);
    });
  }

  private async communeOf({ communeCode, postalCode }: ProfileChange): Promise<ContactDraft['commune']> {
    if (communeCode === undefined && postalCode != null && postalCode !== '') {
      throw invalidField('communeCode', 'isNotEmpty', {
        fr: 'Un code postal va avec sa commune. Choisissez-la dans la liste.',
        en: 'A postal code goes with its commune. Choose it from the list.',
      });
    }
    if (communeCode === undefined) return undefined;
    return communeCode === null || communeCode === '' ? null : this.communes.find(communeCode, postalCode || undefined);
  }
}
