import { starterSet } from './index.js';
import { STARTER_SKILL_KINDS, type StarterConcept } from './starter-set.js';

const { groups, skills, fields } = starterSet;
const occupations = fields.filter(({ kind }) => kind === 'occupation');
const themes = fields.filter(({ kind }) => kind === 'theme');
const activities = fields.flatMap((field) => field.activities);
const concepts: StarterConcept[] = [...groups, ...skills, ...fields];

const twice = (words: readonly string[]) => words.filter((word, at) => words.indexOf(word) < at);
const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

describe('the starter set', () => {
  it('has its measure', () => {
    expect(groups.length).toBeGreaterThanOrEqual(10);
    expect(groups.length).toBeLessThanOrEqual(16);
    expect(skills.length).toBeGreaterThanOrEqual(220);
    expect(occupations.length).toBeGreaterThanOrEqual(60);
    expect(themes.length).toBeGreaterThanOrEqual(28);
    expect(STARTER_SKILL_KINDS.filter((kind) => !skills.some((skill) => skill.kind === kind))).toEqual([]);
  });

  it('has each code once', () => {
    expect(twice([...concepts, ...activities].map(({ code }) => code))).toEqual([]);
  });

  it('writes its codes in ASCII, kebab-case, save the occupations', () => {
    const written = [...groups, ...skills, ...themes, ...activities].map(({ code }) => code);

    expect(written.filter((code) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(code))).toEqual([]);
  });

  it('knows its occupations by their code of ROME 4.0', () => {
    expect(occupations.filter(({ code, rome }) => rome !== code || !/^[A-N]\d{4}$/.test(code))).toEqual([]);
    expect(themes.filter(({ rome }) => rome !== undefined)).toEqual([]);
  });

  it.each(['fr', 'en'] as const)('says everything in %s, and no label twice', (language) => {
    const labels = concepts.map(({ label }) => label[language]);

    expect([...labels, ...activities.map(({ text }) => text[language])].filter((text) => !isWellSaid(text))).toEqual(
      [],
    );
    expect(twice(labels.map(folded))).toEqual([]);
  });

  it('names what people also say, without saying it twice', () => {
    const also = concepts.map(({ code, label, also }) => [code, label, also ?? {}] as const);

    expect(also.filter(([, , { fr, en }]) => !fr || !en).map(([code]) => code)).toEqual([]);
    for (const [, label, words] of also)
      for (const language of ['fr', 'en'] as const) {
        const said = words[language] ?? [];
        expect(said.filter((text) => !isWellSaid(text))).toEqual([]);
        expect(twice([label[language], ...said].map(folded))).toEqual([]);
      }
  });

  it('puts every skill into a group, and none of the groups is empty', () => {
    const named = new Set(skills.map(({ group }) => group));

    expect([...named].sort()).toEqual(groups.map(({ code }) => code).sort());
  });

  it('has skills that something shows', () => {
    const shown = new Set(activities.flatMap((activity) => activity.skills));

    expect(skills.map(({ code }) => code).filter((code) => !shown.has(code))).toEqual([]);
  });

  it('has skills that come back from field to field, so that jobs can lie near each other', () => {
    const fieldsOf = (code: string) => fields.filter((field) => field.activities.some((a) => a.skills.includes(code)));
    const shared = skills.filter(({ code }) => fieldsOf(code).length >= 2);
    const alone = (field: (typeof fields)[number]) =>
      field.activities.every(({ skills: [core] }) => fieldsOf(core).length === 1);

    expect(shared.length / skills.length).toBeGreaterThan(0.9);
    expect(fields.filter(alone).map(({ code }) => code)).toEqual([]);
  });
});

describe('an activity', () => {
  it('leads to one to three skills that we know, none of them twice', () => {
    const known = new Set(skills.map(({ code }) => code));
    const astray = activities.filter(
      (activity) =>
        activity.skills.length > 3 ||
        twice(activity.skills).length > 0 ||
        activity.skills.some((code) => !known.has(code)),
    );

    expect(astray).toEqual([]);
  });

  it('is one of 8 to 15 of its field, and each says something else', () => {
    expect(fields.filter(({ activities: of }) => of.length < 8 || of.length > 15).map(({ code }) => code)).toEqual([]);
    for (const field of fields)
      for (const language of ['fr', 'en'] as const)
        expect(twice(field.activities.map(({ text }) => folded(text[language])))).toEqual([]);
  });
});

/** Neither empty nor padded, with the apostrophe that the pages use, and without a full stop: a label is no sentence. */
function isWellSaid(text: string): boolean {
  return /^\S(.*\S)?$/u.test(text) && !/'| {2}|\.$/u.test(text);
}
