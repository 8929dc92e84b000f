interface Linked {
  id: string;
  experienceIds?: readonly string[];
}

/** Two columns and what ties them, in an order in which few ties cross. */
export interface WhereUsed<E, S> {
  experiences: E[];
  skills: S[];
  ties: { experienceId: string; skillId: string }[];
  /** Skills that are tied to no experience. */
  loose: S[];
}

/** Which experiences show which skills; experiences keep their order, and skills stand across from those that they come from. */
export function whereUsed<E extends { id: string }, S extends Linked>(
  experiences: readonly E[],
  skills: readonly S[],
): WhereUsed<E, S> {
  const place = new Map(experiences.map(({ id }, index) => [id, index]));
  const ties = skills.flatMap(({ id, experienceIds = [] }) =>
    experienceIds
      .filter((experienceId) => place.has(experienceId))
      .map((experienceId) => ({ experienceId, skillId: id })),
  );
  const middleOf = ({ id }: S) => {
    const places = ties.filter(({ skillId }) => skillId === id).map(({ experienceId }) => place.get(experienceId) ?? 0);
    return places.reduce((sum, each) => sum + each, 0) / places.length;
  };
  const tied = skills.filter(({ id }) => ties.some(({ skillId }) => skillId === id));
  return {
    experiences: experiences.filter(({ id }) => ties.some(({ experienceId }) => experienceId === id)),
    skills: tied
      .map((skill) => ({ skill, middle: middleOf(skill) }))
      .sort((a, b) => a.middle - b.middle)
      .map(({ skill }) => skill),
    ties,
    loose: skills.filter((skill) => !tied.includes(skill)),
  };
}
