import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { Clock, invalidField, notFound } from '#common';
import { Database } from '#database';
import type { Actor } from '#identity';
import { Experience, line, Skill, type ChosenSkill, type OwnSkillView, type SkillReference } from '#portfolio';
import { SKILL_EXPERIENCE, tie } from '../items/links.js';
import { ownSkillView } from '../skills/own-skill-view.js';
import type { Outcome } from './chosen-skill.dto.js';
import { FieldsService } from './fields.service.js';
import { unknown } from './telling.service.js';

export interface AddedSkill {
  outcome: Outcome;
  skill: OwnSkillView;
}

type Wanted = ChosenSkill & { reference: SkillReference | null };

/** Adds to a portfolio what a person picked from an experience. */
@Injectable()
export class ChosenSkillsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly fields: FieldsService,
  ) {}

  /** All of them or none. Sent twice, it is as if it had been sent once. */
  async add(actor: Actor, experienceId: string, chosen: readonly ChosenSkill[]): Promise<AddedSkill[]> {
    const wanted = await this.wanted(chosen);
    refuseTwice(wanted);
    return this.database.as({ actor, owner: actor.id }, async (tx) => {
      await holdSkills(tx, actor.id);
      await holdExperience(tx, actor.id, experienceId);
      const own = await heldSkills(tx, actor.id);
      const added: AddedSkill[] = [];
      for (const one of wanted) {
        const known = own.find((skill) => isSame(skill, one));
        added.push(
          await (known ? this.tie(tx, known, one, experienceId) : this.declare(tx, actor.id, one, experienceId)),
        );
      }
      return added;
    });
  }

  /** With their references as they are today. */
  private async wanted(chosen: readonly ChosenSkill[]): Promise<Wanted[]> {
    const today = await this.fields.skills(chosen.flatMap(({ reference }) => reference ?? []));
    return chosen.map((skill, place) => {
      if (!skill.reference) return { ...skill, reference: null };
      const reference = today(skill.reference);
      if (reference === null) throw unknown(`skills[${place}].reference`);
      return { ...skill, reference };
    });
  }

  private async declare(tx: EntityManager, ownerId: string, wanted: Wanted, experienceId: string): Promise<AddedSkill> {
    const skill = Skill.declare(ownerId, { ...wanted, ...sayable(wanted) }, this.clock.now());
    await tx.insert(Skill, skill);
    await tie(tx, SKILL_EXPERIENCE, ownerId, skill.id, experienceId);
    return { outcome: 'new', skill: await ownSkillView(tx, skill) };
  }

  /** What they have stays as they wrote it: it gains a place where it was used, and the level that they say now. */
  private async tie(tx: EntityManager, skill: Skill, wanted: Wanted, experienceId: string): Promise<AddedSkill> {
    const { ownerId, id } = skill;
    const isTied = await tie(tx, SKILL_EXPERIENCE, ownerId, id, experienceId);
    const says = saysMore(skill, wanted);
    if (says) skill.amend(sayable(wanted), this.clock.now());
    if (isTied || says) {
      skill.version += 1;
      skill.updatedAt = this.clock.now();
      await tx.update(Skill, { ownerId, id }, skill);
    }
    return { outcome: isTied ? 'tied' : 'known', skill: await ownSkillView(tx, skill) };
  }
}

const keyOf = ({ reference, name }: Pick<Wanted, 'reference' | 'name'>): string =>
  reference ? `${reference.source} ${reference.code}` : (line(name) ?? '').toLocaleLowerCase();

/** By what it refers to; in one's own words by these. */
const isSame = (skill: Skill, wanted: Wanted): boolean =>
  (skill.reference === null) === (wanted.reference === null) && keyOf(skill) === keyOf(wanted);

/** What helped to say a level means nothing without one. */
function sayable({ level, difficulty, setting }: ChosenSkill) {
  return level == null ? {} : { level, difficulty: difficulty ?? undefined, setting: setting ?? undefined };
}

function saysMore({ level, levels }: Skill, wanted: Wanted): boolean {
  const said = sayable(wanted);
  if (said.level === undefined) return false;
  const last = levels.at(-1);
  const adds = (['difficulty', 'setting'] as const).some(
    (hint) => said[hint] !== undefined && said[hint] !== last?.[hint],
  );
  return said.level !== level || adds;
}

function refuseTwice(wanted: readonly Wanted[]): void {
  const keys = wanted.map(keyOf);
  const twice = keys.findIndex((key, place) => keys.indexOf(key) < place);
  if (twice < 0) return;
  throw invalidField(`skills[${twice}]`, 'arrayUnique', {
    fr: 'Cette compétence est là deux fois. Gardez-la une fois.',
    en: 'This skill is there twice. Keep it once.',
  });
}

/** One transaction at a time looks for what a person has and adds what is missing. */
async function holdSkills(tx: EntityManager, ownerId: string): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('skills of ' || $1, 0))`, [ownerId]);
}

/**
 * The oldest first. Held against others' changes: what is written to one here was read of it as it is, and none that goes to the bin
 * meanwhile is taken out of it. In the order of ids, as where two are made one.
 */
async function heldSkills(tx: EntityManager, ownerId: string): Promise<Skill[]> {
  const skills = await tx.find(Skill, {
    where: { ownerId, binnedAt: IsNull() },
    order: { id: 'ASC' },
    lock: { mode: 'for_no_key_update' },
  });
  return skills.toSorted((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
}

/** Not theirs, in the bin or never there: not found. */
async function holdExperience(tx: EntityManager, ownerId: string, id: string): Promise<void> {
  const where = { ownerId, id, binnedAt: IsNull() };
  const held = await tx.findOne(Experience, { select: { id: true }, where, lock: { mode: 'for_key_share' } });
  if (held === null) throw notFound();
}
