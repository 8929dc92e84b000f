import type { PortfolioView } from '#portfolio';
import { EvidenceDto } from '../evidence/evidence.dto.js';
import { ExperienceDto } from '../experiences/experience.dto.js';
import { LanguageDto } from '../languages/language.dto.js';
import { ProfileDto } from '../profile/profile.dto.js';
import { SkillDto } from '../skills/skill.dto.js';

export class PortfolioDto implements PortfolioView {
  ownerId!: string;
  profile!: ProfileDto;
  experiences?: ExperienceDto[];
  skills?: SkillDto[];
  evidence?: EvidenceDto[];
  languages?: LanguageDto[];
}
