import type { SourceFile } from './source-files.js';
import { neededFile, versionIn } from './chosen-files.js';
import { readRome } from './rome-reader.js';
import { totalBytes, type FoundSource } from './source-reader.js';

/** The files of ROME 4.0 that are read, of the two dozen that there are; their names carry the version. */
const NAMES = {
  domains: 'grand_domaine',
  fields: 'domaine_professionnel',
  occupations: 'referentiel_code_rome',
  names: 'referentiel_appellation',
  skills: 'referentiel_competence',
  knowledge: 'referentiel_savoir',
  links: 'liens_rome_referentiels',
  hearts: 'coherence_item',
} as const;

export type RomeFiles = Record<keyof typeof NAMES, SourceFile>;

const VERSION = /_v(\d+)(?:_|\.)/i;

export function romeIn(files: readonly SourceFile[], version: string | null = null): FoundSource {
  const chosen = Object.fromEntries(
    Object.entries(NAMES).map(([role, name]) => {
      const pattern = new RegExp(`^(unix_)?${name}(_v\\d+)?(_utf8)?\\.csv$`, 'i');
      return [role, neededFile(files, pattern, `unix_${name}_v460_utf8.csv`)];
    }),
  ) as RomeFiles;
  const all = Object.values(chosen);
  const names = all.map(({ name }) => name);
  return {
    set: { source: 'rome', version: version ?? versionIn(names, VERSION, 'ROME') },
    bytes: totalBytes(all),
    read: (onBytes) => (writer) => readRome(chosen, writer, onBytes),
  };
}
