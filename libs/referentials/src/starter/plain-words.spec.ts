import { digComp } from './digital/index.js';
import { starterSet } from './index.js';
import { readingEase, syllablesOf, wordsOf } from './readability.js';
import { cefrLevels } from './scales/cefr.js';
import { drivingLicences } from './scales/driving-licence.js';
import type { InTwo } from './starter-set.js';

const { groups, skills, fields } = starterSet;
const activities = fields.flatMap((field) => field.activities.map(({ text }) => text));
const labels = [...groups, ...skills, ...fields].map(({ label }) => label);
const statements = digComp.flatMap(({ competences }) => competences.flatMap((one) => one.statements));
const meanings = [...cefrLevels, ...drivingLicences].map(({ meaning }) => meaning);
const all: InTwo[] = [...activities, ...labels, ...statements, ...meanings];

/** "Easy" on the scale of Kandel and Moles begins at 80. What one ticks is held to more than what one thinks about. */
const EASY = { activities: 85, statements: 80 };
/** One long word in a short sentence ("Je désinfecte l'ambulance") costs much: a single sentence is held to less than a field. */
const SINGLE = 30;

/** Whole words: \b takes an accented letter for the end of one. */
const words = (...of: string[]) => new RegExp(`(?<!\\p{L})(${of.join('|')})(?!\\p{L})`, 'iu');

/** "J'ai cuisiné", "je cuisinais", "je cuisinerai": not "je fais" and its like. */
const OTHER_TENSE =
  /^J(’(ai|avais) \p{L}+(é|i|u|is|it|ert)|(e |’)(?!((re)?fais|sais|vais|trais|(re)?connais) )\p{L}+(ais|rai))(?!\p{L})/u;

/** Words of offices and consultants; people say it otherwise. The bare stems, whatever their ending. */
const JARGON = {
  fr: words(
    '(compétence|référentiel|problématique|ingénierie|prospect|diagnosti|stratég|synerg|modalité|finalis|pérenn)\\p{L}*',
    '(optimis|capitalis|implément|coordin|coordonn|manag|impacter|mobilis|transvers|dispositif|levier|acteur)\\p{L}*',
    'savoir-(être|faire)|process|reporting|feedback|deadline|piloter|(mettre|mise) en œuvre|au niveau de|gestion de',
  ),
  en: words(
    '(competenc|stakeholder|leverag|deliverabl|implement|facilitat|proactiv|optimi[sz]|utili[sz]|liais|synerg)\\p{L}*',
    'ensure|(strateg|coordinat|holistic|framework)\\p{L}*|process|reporting|feedback|deadline',
  ),
};

/** What would make a man or a woman of who says it. "Je suis" goes with them: what follows it nearly always agrees. */
const GENDERED = words(
  'je (me )?suis|je (reste|me sens|deviens) (?!calme)\\p{L}+',
  'seule?|prête?|attentif|attentive|fière?|fier|contente?|sérieux|sérieuse|\\p{L}+\\((e|ne|trice)\\)|\\p{L}+[·.](e|es|ne|trice)',
);
/** Others are met without a gender too, where the language lets us. */
const OTHERS = {
  fr: words(
    'voisine?|infirmi(er|ère)|maman|papa|mari|femme|homme|monsieur|madame|débutante?|patronne|direct(eur|rice)',
  ),
  en: words('he|she|him|her|his|hers|man|woman|men|women'),
};

const tooLong = (most: number, texts: readonly InTwo[]) =>
  texts.flatMap(({ fr, en }) => [fr, en]).filter((text) => wordsOf(text).length > most);

describe('the words of the starter set', () => {
  it('are few: 12 in an activity, 20 in a statement, 16 in the meaning of a scale', () => {
    expect(tooLong(12, activities)).toEqual([]);
    expect(tooLong(20, statements)).toEqual([]);
    expect(tooLong(16, meanings)).toEqual([]);
    expect(tooLong(10, labels)).toEqual([]);
  });

  it('are in the first person, in the present', () => {
    expect(
      activities.filter(({ fr, en }) => !/^(Je |J’)/.test(fr) || !/^I (?!(was|did|had|have been|will) )/.test(en)),
    ).toEqual([]);
    expect(activities.filter(({ fr }) => OTHER_TENSE.test(fr)).map(({ fr }) => fr)).toEqual([]);
    expect(statements.filter(({ fr, en }) => !/(^|, )[Jj](e |’)/.test(fr) || !/\bI\b/.test(en))).toEqual([]);
  });

  it('name a skill by what one does', () => {
    const infinitive = /^(S’|Se )?\p{Lu}?\p{Ll}+(er|ir|re|oir)(?!\p{L})/u;

    expect(skills.filter(({ label }) => !infinitive.test(label.fr)).map(({ label }) => label.fr)).toEqual([]);
  });

  it('are not those of offices', () => {
    expect(all.filter(({ fr }) => JARGON.fr.test(fr)).map(({ fr }) => fr)).toEqual([]);
    expect(all.filter(({ en }) => JARGON.en.test(en)).map(({ en }) => en)).toEqual([]);
  });

  it('take nobody for a man or a woman', () => {
    expect(all.filter(({ fr }) => GENDERED.test(fr)).map(({ fr }) => fr)).toEqual([]);
    expect(activities.filter(({ fr, en }) => OTHERS.fr.test(fr) || OTHERS.en.test(en))).toEqual([]);
  });

  it('name both who holds an occupation, unless one word says both', () => {
    const masculine = /^\p{L}+(eur|ien|ier|er|ant|é|on|al|at|ot|ôte|ent)(?!\p{L})/u;
    const halved = fields.filter(({ kind, label }) => kind === 'occupation' && masculine.test(label.fr));

    expect(halved.filter(({ label }) => !label.fr.includes(', ')).map(({ label }) => label.fr)).toEqual([]);
  });

  it.each(fields.map((field) => [field.code, field.activities] as const))('read easily: %s', (_, ofField) => {
    expect(readingEase(ofField.map(({ text }) => text.fr))).toBeGreaterThanOrEqual(EASY.activities);
  });

  it.each(digComp.flatMap(({ competences }) => competences).map((one) => [one.code, one.statements] as const))(
    'read easily: DigComp %s',
    (_, ofCompetence) => {
      expect(readingEase(ofCompetence.map(({ fr }) => fr))).toBeGreaterThanOrEqual(EASY.statements);
    },
  );

  it('hold no sentence that is hard by itself', () => {
    expect([...activities, ...statements].map(({ fr }) => fr).filter((fr) => readingEase([fr]) < SINGLE)).toEqual([]);
  });
});

describe('the measure of reading', () => {
  it.each([
    ['je', 1],
    ['les', 1],
    ['lettre', 1],
    ['longue', 1],
    ['presque', 1],
    ['équipe', 2],
    ['journée', 2],
    ['théâtre', 2],
    ['créer', 2],
    ['vidéo', 3],
    ['nettoyer', 3],
    ['J’apprends', 2],
    ['réunion', 3],
    ['référentiel', 4],
  ])('hears %s as %i', (word, syllables) => {
    expect(syllablesOf(word)).toBe(syllables);
  });

  it('gives long words and long sentences a worse mark', () => {
    const plain = readingEase(['Je lave le linge', 'Je fais les lits']);
    const long = readingEase([
      'Je lave le linge et je fais les lits et je plie les draps et je passe un coup de balai',
    ]);
    const learned = readingEase([
      'J’optimise l’organisation opérationnelle',
      'Je coordonne les modalités d’intervention',
    ]);

    expect(plain).toBeGreaterThan(long);
    expect(long).toBeGreaterThan(EASY.activities);
    expect(learned).toBeLessThan(0);
  });
});
