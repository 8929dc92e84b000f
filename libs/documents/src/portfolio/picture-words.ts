import type { DocumentLanguage } from '#portfolio';

/** What a book says of its pictures of skills: within them, and beside them for whoever does not see them. */
export interface PictureWords {
  radarAlt: (groups: number) => string;
  said: string;
  shown: string;
  /** Above the same in words. */
  radar: string;
  radarText: string;
  /** Of one group, after its name. */
  axis: (said: string, shown: string | null) => string;
  moved: string;
  stairsAlt: (steps: number) => string;
}

const fr: PictureWords = {
  radarAlt: (groups) =>
    `Un radar de ${groups} groupes de compétences, à quatre niveaux. Un trait dit ce que je dis savoir faire, une surface ce qu’une preuve ou une personne montre. La liste qui suit dit la même chose en mots.`,
  said: 'Ce que je dis savoir faire',
  shown: 'Ce qu’une preuve ou une personne montre',
  radar: 'Vue d’ensemble',
  radarText: 'Pour chaque groupe, le niveau le plus haut. Ce n’est pas une note.',
  axis: (said, shown) =>
    shown === null ? said : shown === said ? `${said}, et c’est montré` : `${said}\u00A0; montré\u00A0: ${shown}`,
  moved: 'Comment le niveau a changé',
  stairsAlt: (steps) =>
    `Un escalier de ${steps} marches : comment le niveau a changé. La ligne qui suit le dit en mots.`,
};

const en: PictureWords = {
  radarAlt: (groups) =>
    `A radar of ${groups} groups of skills, with four levels. A line says what I say I can do, a surface what evidence or a person shows. The list that follows says the same in words.`,
  said: 'What I say I can do',
  shown: 'What evidence or a person shows',
  radar: 'At a glance',
  radarText: 'For each group, the highest level. It is not a mark.',
  axis: (said, shown) =>
    shown === null ? said : shown === said ? `${said}, and it is shown` : `${said}; shown: ${shown}`,
  moved: 'How the level changed',
  stairsAlt: (steps) => `A staircase of ${steps} steps: how the level changed. The line that follows says it in words.`,
};

export const PICTURE_WORDS: Record<DocumentLanguage, PictureWords> = { fr, en };
