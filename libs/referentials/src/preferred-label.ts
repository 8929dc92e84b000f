/**
 * SQL of what a concept is called first, in the language wanted if there is a word in it.
 * @param id SQL of the concept's id
 * @param language SQL of the language wanted
 */
export const preferredLabel = (id: string, language = '$2'): string => `
(SELECT l.text FROM reference_label l WHERE l.concept_id = ${id} AND l.position = 0 ORDER BY (l.language = ${language}) DESC LIMIT 1)`;

/** SQL of whether a concept has any name at all: one of signs alone has none, and cannot be shown. */
export const isNamed = (id: string): string => `EXISTS (SELECT FROM reference_label l WHERE l.concept_id = ${id})`;
