import type { SkillTheme } from '#documents';
import { starterSet } from '#referentials';

/** DigComp is all of one group of the starter set. */
const DIGITAL = 'digital';

/** The groups of the starter set as the threads take them: they load no reference, which would bring its database along. */
export const skillThemes: SkillTheme[] = starterSet.groups.map(({ code, label: { fr, en } }) => ({
  label: { fr, en },
  skills: starterSet.skills.filter(({ group }) => group === code).map((skill) => skill.code),
  sources: code === DIGITAL ? ['digcomp'] : [],
}));
