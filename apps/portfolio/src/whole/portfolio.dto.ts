import type { PortfolioView } from '#portfolio';
import { EvidenceDto } from '../evidence/evidence.dto.js';
import { ExperienceDto } from '../experiences/experience.dto.js';
import { LanguageDto } from '../languages/language.dto.js';
import { PhotoDto } from '../photo/photo.dto.js';
import { ProfileDto } from '../profile/profile.dto.js';
import { SkillDto } from '../skills/skill.dto.js';

/** The photo is told of, and asked for apart */
export class PortfolioDto implements Omit<PortfolioView, 'photo'> {
  ownerId!: string;
  profile!: ProfileDto;
  photo?: PhotoDto;
  experiences?: ExperienceDto[];
  skills?: SkillDto[];
  evidence?: EvidenceDto[];
  languages?: LanguageDto[];
}
