import { DomainError } from '#common';
import { REFERENCE_LANGUAGES, type ReferenceLanguage } from '../words/language.js';
import { fileNamed, versionIn } from './chosen-files.js';
import { readEsco } from './esco-reader.js';
import type { SourceFile } from './source-files.js';
import { totalBytes, type FoundSource } from './source-reader.js';

/** The files of one language; those with its labels alone will do for a second one. */
export interface EscoLanguage {
  language: ReferenceLanguage;
  occupations: SourceFile | null;
  skills: SourceFile | null;
  occupationGroups: SourceFile | null;
  skillGroups: SourceFile | null;
}

/** What does not depend on a language. */
export interface EscoRelations {
  occupationBroader: SourceFile | null;
  skillBroader: SourceFile | null;
  occupationSkills: SourceFile | null;
}

const VERSION = /v(\d+\.\d+(?:\.\d+)?)/i;

/** ESCO in one language or more. Of a relations file that comes with every language, one is enough. */
export function escoIn(
  files: readonly SourceFile[],
  paths: readonly string[],
  version: string | null = null,
): FoundSource {
  const languages = REFERENCE_LANGUAGES.map((language) => ofLanguage(files, language)).filter(
    ({ occupations, skills }) => occupations !== null || skills !== null,
  );
  if (languages.length === 0) {
    throw new DomainError('invalid', {
      fr: 'Il n’y a ni occupations_fr.csv ni skills_fr.csv (ou _en) : donnez les archives d’ESCO en français et en anglais.',
      en: 'There is neither occupations_en.csv nor skills_en.csv (or _fr): give the archives of ESCO in French and English.',
    });
  }
  const relations: EscoRelations = {
    occupationBroader: anyNamed(files, 'broaderRelationsOccPillar'),
    skillBroader: anyNamed(files, 'broaderRelationsSkillPillar'),
    occupationSkills: anyNamed(files, 'occupationSkillRelations'),
  };
  return {
    set: { source: 'esco', version: version ?? versionIn(paths, VERSION, 'ESCO') },
    bytes: totalBytes([
      ...languages.flatMap(filesOf),
      relations.occupationBroader,
      relations.skillBroader,
      relations.occupationSkills,
    ]),
    read: (onBytes) => (writer) => readEsco(languages, relations, writer, onBytes),
  };
}

function filesOf({ occupations, skills, occupationGroups, skillGroups }: EscoLanguage): (SourceFile | null)[] {
  return [occupations, skills, occupationGroups, skillGroups];
}

function ofLanguage(files: readonly SourceFile[], language: ReferenceLanguage): EscoLanguage {
  const named = (name: string) => fileNamed(files, new RegExp(`^${name}_${language}\\.csv$`, 'i'));
  return {
    language,
    occupations: named('occupations'),
    skills: named('skills'),
    occupationGroups: named('ISCOGroups'),
    skillGroups: named('skillGroups'),
  };
}

function anyNamed(files: readonly SourceFile[], name: string): SourceFile | null {
  return files.find((file) => new RegExp(`^${name}(_[a-z]{2})?\\.csv$`, 'i').test(file.name)) ?? null;
}
