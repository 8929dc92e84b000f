import type { DocumentPart, ExperienceKind } from '#portfolio';

/** The part of a document that an experience of that kind belongs to. */
export function partOf(kind: ExperienceKind): DocumentPart & ('experiences' | 'training' | 'interests') {
  return kind === 'training' ? 'training' : kind === 'leisure' ? 'interests' : 'experiences';
}
