import { bestFirst, tiesOf, type SkillTies } from '../skill/ties.ts';
import type { PortfolioView, SkillView } from '../types.ts';

/** A skill with all that the picture needs of it. */
export interface PicturedSkill extends SkillView, SkillTies {}

export const pictured = (portfolio: PortfolioView): PicturedSkill[] =>
  bestFirst(portfolio.skills ?? []).map((skill) => ({ ...skill, ...tiesOf(skill, portfolio) }));
