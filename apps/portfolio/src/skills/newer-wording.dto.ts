import { SkillReferenceDto } from './skill.dto.js';

/** Send the reference with the skill, with or without its words: either way it is not asked about again */
export class NewerWordingDto {
  skillId!: string;
  /** What the reference calls it today */
  label!: string;
  /** The same place, in today's version */
  reference!: SkillReferenceDto;
}
