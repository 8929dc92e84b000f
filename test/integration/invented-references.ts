/** Files by their names. */
export type Files = Record<string, string | Buffer>;

const rows = (...lines: string[]) => lines.map((line) => `${line}\r\n`).join('');

/** Made by hand in the shape of ROME 4.0: nothing official in it. */
export const romeFiles = (version = '900'): Files => {
  const named = (name: string) => `unix_${name}_v${version}_utf8.csv`;
  return {
    [named('grand_domaine')]: rows('"code_grand_domaine","libelle_grand_domaine"', '"Z","Métiers inventés"'),
    [named('domaine_professionnel')]: rows(
      '"code_domaine_professionnel","libelle_domaine_professionnel"',
      '"Z11","Pain et gâteaux"',
      '"Z12","Métal"',
    ),
    [named('referentiel_code_rome')]: rows(
      '"code_rome","code_fiche_metier","libelle_rome"',
      '"Z1101","1","Tourtier / Tourtière"',
      '"Z1201","2","Braseur / Braseuse"',
    ),
    [named('referentiel_appellation')]: rows(
      '"code_ogr","libelle_appellation_long","code_rome"',
      '"1","Tourtier-quichier / Tourtière-quichière d\'à côté","Z1101"',
      '"2","=cmd|\'/C calc\'!A0","Z1101"',
      '"3","Soudobraseur ""premier"" échelon","Z1201"',
    ),
    [named('referentiel_competence')]: rows(
      '"code_ogr","libelle_competence","code_ogr_macro_comp","cat_comp"',
      '"101","Pétrir une pâte à tourte","103","Savoir-faire"',
      '"102","Faire preuve de douceur","","Savoir-être professionnel"',
      '"103","Faire des tourtes, des quiches; et du pain","","Savoir-faire"',
    ),
    [named('referentiel_savoir')]: rows('"code_ogr_savoir","libelle_savoir"', '"201","Histoire de la quiche"'),
    [named('coherence_item')]: rows(
      '"code_rome","code_ogr","coeur_metier"',
      '"Z1101","101","Principale"',
      '"Z1101","102","Émergente"',
      '"Z1101","201",""',
    ),
    [named('liens_rome_referentiels')]: rows(
      '"code_rome","code_compo_bloc","code_rubrique","code_ogr"',
      '"Z1101","2","","1"',
      '"Z1101","5","1","101"',
      '"Z1101","5","2","102"',
      '"Z1101","5","3","201"',
    ),
  };
};

const ESCO = 'http://data.europa.eu/esco';

/** The same for ESCO; v1.0 has no skillGroups, v1.2 has languages in the names of its relations. */
export const escoFiles = (language: 'fr' | 'en'): Files => {
  const [pieMaker, pie, knead, dough] =
    language === 'fr'
      ? ['tourtier/tourtière', 'quichier', 'pétrir', 'pâtes']
      : ['pie maker', 'quiche maker', 'knead', 'dough'];
  return {
    [`occupations_${language}.csv`]: rows(
      'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,status',
      `Occupation,${ESCO}/occupation/o1,7512,${pieMaker},"${pie}\n${pie} senior",released`,
      `Occupation,${ESCO}/occupation/o2,7512,retired ${pieMaker},,obsolete`,
    ),
    [`skills_${language}.csv`]: rows(
      'conceptType,conceptUri,skillType,preferredLabel,altLabels,status',
      `KnowledgeSkillCompetence,${ESCO}/skill/s1,skill/competence,${knead},,released`,
      `KnowledgeSkillCompetence,${ESCO}/skill/s2,knowledge,${dough},,released`,
    ),
    [`ISCOGroups_${language}.csv`]: rows(
      'conceptType,conceptUri,code,preferredLabel',
      `ISCOGroup,${ESCO}/isco/C7512,7512,${pie} (group)`,
    ),
  };
};

export const escoRelations: Files = {
  'broaderRelationsOccPillar.csv': rows(
    'conceptType,conceptUri,broaderType,broaderUri',
    `Occupation,${ESCO}/occupation/o1,ISCOGroup,${ESCO}/isco/C7512`,
    `Occupation,${ESCO}/occupation/o1,ISCOGroup,${ESCO}/isco/C0`,
  ),
  'occupationSkillRelations.csv': rows(
    'occupationUri,relationType,skillType,skillUri',
    `${ESCO}/occupation/o1,essential,skill/competence,${ESCO}/skill/s1`,
    `${ESCO}/occupation/o1,optional,knowledge,${ESCO}/skill/s2`,
  ),
};
