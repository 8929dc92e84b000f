import { csvRows, type Row } from './csv-rows.js';
import { AGAIN, damagedFile } from './damaged-file.js';
import type { RomeFiles } from './rome-files.js';
import type { SetWriter } from './set-writer.js';
import type { SourceFile } from './source-files.js';

/** The block of skills among the links of an occupation. */
const SKILLS_BLOCK = '5';
const BEHAVIOUR = /savoir-?\s?[eê]tre/i;
const CORE = 'Principale';

/**
 * ROME 4.0: domains as groups, occupations with all that they are called, skills under their macro-skill, attitudes and knowledge under
 * their category. A skill is core to an
 * occupation where ROME counts it to the heart of the trade ("coeur de métier"), optional otherwise.
 */
export async function readRome(files: RomeFiles, writer: SetWriter, onBytes: (count: number) => void): Promise<void> {
  const rome = new RomeReader(files, writer, onBytes);
  await rome.groups();
  await rome.occupations();
  await rome.names();
  await rome.skills();
  await rome.knowledge();
  await rome.links(await rome.hearts());
}

class RomeReader {
  constructor(
    private readonly files: RomeFiles,
    private readonly writer: SetWriter,
    private readonly onBytes: (count: number) => void,
  ) {}

  async groups(): Promise<void> {
    const { domains, fields } = this.files;
    for await (const row of this.rows(domains, ['code_grand_domaine', 'libelle_grand_domaine'])) {
      const code = row.get('code_grand_domaine');
      this.once(domains, row, code, await this.writer.concept(code, 'group', null));
      await this.writer.label(code, 'fr', row.get('libelle_grand_domaine'));
    }
    for await (const row of this.rows(fields, ['code_domaine_professionnel', 'libelle_domaine_professionnel'])) {
      const code = row.get('code_domaine_professionnel');
      const broader = this.known(fields, row, code.slice(0, 1), 'grand_domaine');
      this.once(fields, row, code, await this.writer.concept(code, 'group', broader));
      await this.writer.label(code, 'fr', row.get('libelle_domaine_professionnel'));
    }
  }

  async occupations(): Promise<void> {
    const { occupations } = this.files;
    for await (const row of this.rows(occupations, ['code_rome', 'libelle_rome'])) {
      const code = row.get('code_rome');
      const broader = this.known(occupations, row, code.slice(0, 3), 'domaine_professionnel');
      this.once(occupations, row, code, await this.writer.concept(code, 'occupation', broader));
      await this.writer.label(code, 'fr', row.get('libelle_rome'));
    }
  }

  async names(): Promise<void> {
    const { names } = this.files;
    const columns = ['code_ogr', 'libelle_appellation_long', 'code_rome'] as const;
    const seen = new Set<string>();
    for await (const row of this.rows(names, columns)) {
      const number = row.get('code_ogr');
      this.once(names, row, number, !seen.has(number));
      seen.add(number);
      const occupation = this.known(names, row, row.get('code_rome'), 'referentiel_code_rome');
      await this.writer.label(occupation, 'fr', row.get('libelle_appellation_long'));
    }
  }

  async skills(): Promise<void> {
    const { skills } = this.files;
    const columns = ['code_ogr', 'libelle_competence', 'code_ogr_macro_comp', 'cat_comp'] as const;
    const macros = new Map<string, Row<(typeof columns)[number]>>();
    for await (const row of this.rows(skills, columns)) {
      const code = row.get('code_ogr');
      const macro = row.get('code_ogr_macro_comp') || null;
      if (macro !== null && !macros.has(macro)) macros.set(macro, row);
      const isAttitude = BEHAVIOUR.test(row.get('cat_comp'));
      const group = isAttitude ? await this.category(row.get('cat_comp')) : macro;
      this.once(skills, row, code, await this.writer.concept(code, isAttitude ? 'attitude' : 'skill', group));
      await this.writer.label(code, 'fr', row.get('libelle_competence'));
    }
    // A macro-skill stands anywhere among those that it holds together.
    for (const [macro, row] of macros) this.known(skills, row, macro, 'referentiel_competence');
  }

  async knowledge(): Promise<void> {
    const { knowledge } = this.files;
    const columns = { required: ['code_ogr_savoir', 'libelle_savoir'], optional: ['categorie_savoir'] } as const;
    for await (const row of csvRows<(typeof columns.required | typeof columns.optional)[number]>(
      knowledge,
      columns,
      this.onBytes,
    )) {
      const code = row.get('code_ogr_savoir');
      const group = await this.category(row.get('categorie_savoir'));
      this.once(knowledge, row, code, await this.writer.concept(code, 'knowledge', group));
      await this.writer.label(code, 'fr', row.get('libelle_savoir'));
    }
  }

  /** The pairs of occupation and skill that are the heart of the trade. */
  async hearts(): Promise<Set<string>> {
    const hearts = new Set<string>();
    for await (const row of this.rows(this.files.hearts, ['code_rome', 'code_ogr', 'coeur_metier'])) {
      if (row.get('coeur_metier') === CORE) hearts.add(`${row.get('code_rome')} ${row.get('code_ogr')}`);
    }
    return hearts;
  }

  async links(hearts: ReadonlySet<string>): Promise<void> {
    const { links } = this.files;
    for await (const row of this.rows(links, ['code_rome', 'code_compo_bloc', 'code_ogr'])) {
      if (row.get('code_compo_bloc') !== SKILLS_BLOCK) continue;
      const occupation = this.known(links, row, row.get('code_rome'), 'referentiel_code_rome');
      const skill = this.known(links, row, row.get('code_ogr'), 'referentiel_competence, referentiel_savoir');
      const strength = hearts.has(`${occupation} ${skill}`) ? 'core' : 'optional';
      await this.writer.relation(occupation, skill, strength);
    }
  }

  /** What ROME sorts attitudes and knowledge into has no code: its name is one. */
  private async category(name: string): Promise<string | null> {
    if (name === '') return null;
    if (await this.writer.concept(name, 'group', null)) await this.writer.label(name, 'fr', name);
    return name;
  }

  private rows<Column extends string>(file: SourceFile, required: readonly Column[]): AsyncIterable<Row<Column>> {
    return csvRows(file, { required }, this.onBytes);
  }

  private known(file: SourceFile, row: Row<string>, code: string, where: string): string {
    if (this.writer.has(code)) return code;
    throw damagedFile(file.shown, row.line, {
      fr: `le code « ${code} » n’est pas dans ${where} : l’un des deux fichiers est coupé, ou d’une autre version. ${AGAIN.fr}`,
      en: `the code "${code}" is not in ${where}: one of the two files is cut short, or of another version. ${AGAIN.en}`,
    });
  }

  private once(file: SourceFile, row: Row<string>, code: string, isNew: boolean): void {
    if (isNew && code !== '') return;
    throw damagedFile(file.shown, row.line, {
      fr: `le code « ${code} » y est deux fois, ou vide : le fichier est abîmé. ${AGAIN.fr}`,
      en: `the code "${code}" is there twice, or empty: the file is damaged. ${AGAIN.en}`,
    });
  }
}
