import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { notFound } from '#common';
import { Database } from '#database';
import type { Language } from '#http';
import type { Actor } from '#identity';
import { Skill } from '#portfolio';
import {
  inStarterGroups,
  nearbyOccupations,
  referenceGroups,
  starterSet,
  starterSkill,
  starterSkillOf,
  type StarterConcept,
} from '#referentials';
import { withImported } from './imported-groups.js';
import type { HadSkillDto, NearbyOccupationDto, OccupationDto, SkillGroupDto } from './skill-picture.dto.js';

type Had = Map<string, string[]>;
type PicturedSkill = Pick<Skill, 'id' | 'name' | 'reference'>;

/** More than that is no choice any more. */
const MOST_OCCUPATIONS = 6;

/** What reference data says of a person's skills: the groups that they are of, and the occupations that they lead to. */
@Injectable()
export class SkillPictureService {
  constructor(private readonly database: Database) {}

  async groups(actor: Actor, language: Language): Promise<SkillGroupDto[]> {
    const skills = await this.skillsOf(actor);
    const codeOf = ({ reference }: PicturedSkill) => (reference?.source === 'starter' ? reference.code : null);
    const ours = inStarterGroups(skills, codeOf).map(({ group, things }) => ({
      ...named(group, language),
      skillIds: things.map(({ id }) => id),
    }));
    const references = skills.flatMap(({ reference }) =>
      reference && reference.source !== 'starter' ? reference : [],
    );
    return withImported(ours, skills, await referenceGroups(this.database, references, language));
  }

  async nearby(actor: Actor, language: Language): Promise<NearbyOccupationDto[]> {
    const had = await this.had(actor);
    return nearbyOccupations(starterSet, new Set(had.keys()), MOST_OCCUPATIONS).map(({ occupation, have, learn }) => ({
      ...named(occupation, language),
      have: have.map((skill) => hadSkill(skill, had, language)),
      learn: learn.map((skill) => named(skill, language)),
    }));
  }

  /** One occupation, from near by: what one does there, beside what the person can do. */
  async occupation(actor: Actor, code: string, language: Language): Promise<OccupationDto> {
    const found = starterSet.fields.find((field) => field.kind === 'occupation' && field.code === code);
    if (!found) throw notFound();
    const had = await this.had(actor);
    return {
      ...named(found, language),
      activities: found.activities.map(({ text, skills: [core] }) => ({
        text: text[language],
        skill: hadSkill(starterSkill(core), had, language),
      })),
    };
  }

  /** The starter skills that the person has, each with the skills of theirs that are it. */
  private async had(actor: Actor): Promise<Had> {
    const had: Had = new Map();
    for (const skill of await this.skillsOf(actor)) {
      const code = starterSkillOf(skill);
      if (code !== null) had.set(code, [...(had.get(code) ?? []), skill.id]);
    }
    return had;
  }

  private skillsOf(actor: Actor): Promise<PicturedSkill[]> {
    return this.database.as({ actor, owner: actor.id }, (tx) =>
      tx.find(Skill, {
        where: { ownerId: actor.id, binnedAt: IsNull() },
        select: { id: true, name: true, reference: true },
        order: { createdAt: 'ASC', id: 'ASC' },
      }),
    );
  }
}

function named({ code, label }: StarterConcept, language: Language): { code: string; label: string } {
  return { code, label: label[language] };
}

function hadSkill(skill: StarterConcept, had: Had, language: Language): HadSkillDto {
  return { ...named(skill, language), skillIds: had.get(skill.code) ?? [] };
}
