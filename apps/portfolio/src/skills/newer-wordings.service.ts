import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { capitalised } from '#common';
import { Database } from '#database';
import type { Language } from '#http';
import type { Actor } from '#identity';
import { Skill, type SkillReference } from '#portfolio';
import { isNews, newerWordings } from '#referentials';
import type { NewerWordingDto } from './newer-wording.dto.js';

/** What references say today of skills that were chosen from an earlier version of them. Only the person changes their words. */
@Injectable()
export class NewerWordingsService {
  constructor(private readonly database: Database) {}

  async list(actor: Actor, language: Language): Promise<NewerWordingDto[]> {
    const skills = await this.database.as({ actor, owner: actor.id }, (tx) =>
      tx.find(Skill, {
        where: { ownerId: actor.id, binnedAt: IsNull() },
        select: { id: true, name: true, reference: true },
        order: { createdAt: 'ASC', id: 'ASC' },
      }),
    );
    const references = skills.flatMap(({ reference }) => reference ?? []);
    const wordings = await newerWordings(this.database, references, language);
    return skills.flatMap(({ id, name, reference }) => {
      const newer = wordings.find(({ chosen }) => reference !== null && isSame(chosen, reference));
      if (!newer || !reference || !isNews(newer, name)) return [];
      return [{ skillId: id, label: capitalised(newer.label), reference: { ...reference, version: newer.version } }];
    });
  }
}

const isSame = (one: { source: string; code: string; version: string }, other: SkillReference): boolean =>
  one.source === other.source && one.code === other.code && one.version === other.version;
