export class SkillGroupDto {
  /** Of the group, as its source writes it */
  code!: string;
  /** In the language that was asked for */
  label!: string;
  /** My skills of this group, oldest first */
  skillIds!: string[];
}

export class OccupationSkillDto {
  /** In the starter set */
  code!: string;
  label!: string;
}

export class HadSkillDto extends OccupationSkillDto {
  /** My skills that are this one */
  skillIds!: string[];
}

/** No score and no share: what is there, and what is not yet */
export class NearbyOccupationDto {
  /** Of ROME 4.0 */
  code!: string;
  label!: string;
  have!: HadSkillDto[];
  learn!: OccupationSkillDto[];
}

export class OccupationActivityDto {
  text!: string;
  /** The skill that it shows best */
  skill!: HadSkillDto;
}

export class OccupationDto {
  /** Of ROME 4.0 */
  code!: string;
  label!: string;
  activities!: OccupationActivityDto[];
}
