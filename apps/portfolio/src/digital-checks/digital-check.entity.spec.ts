import { DomainError } from '#common';
import { DigitalCheck, type DigitalAnswerChange } from './digital-check.entity.js';
import { competenceCodes, frameworkIn } from './digital-framework.js';

const NOW = new Date('2026-11-27T10:00:00Z');
const LATER = new Date('2026-11-28T10:00:00Z');

const begun = () => DigitalCheck.start('0190a5b4-0000-7000-8000-000000000001', NOW);
const said = (competence: string, level: DigitalAnswerChange['level']) => ({ competence, level });

function refusal(act: () => void): DomainError {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError) return error;
  }
  throw new Error('nothing was refused');
}

describe('a digital check', () => {
  it('begins with nothing said, and is not ended', () => {
    expect(begun().view()).toMatchObject({ framework: '2.2', answers: [], endedAt: null, version: 1 });
  });

  it('tells its answers in the order of the framework, whatever the order they came in', () => {
    const check = begun();

    check.answer([said('5.1', 2)]);
    check.answer([said('1.2', 0), said('1.1', 8)]);

    expect(check.view().answers).toEqual([said('1.1', 8), said('1.2', 0), said('5.1', 2)]);
  });

  it('takes the last word for a competence, and takes one back', () => {
    const check = begun();
    check.answer([said('1.1', 3), said('1.2', 4)]);

    check.answer([said('1.1', 5), said('1.2', null), said('1.3', null)]);

    expect(check.view().answers).toEqual([said('1.1', 5)]);
  });

  it.each(['', '1', '6.1', '1.10', '__proto__', 'constructor'])('does not know the competence "%s"', (code) => {
    const check = begun();

    const { code: refused, details } = refusal(() => check.answer([said('1.1', 1), said(code, 1)]));

    expect([refused, details.fields?.[0]?.field]).toEqual(['invalid', 'answers[1].competence']);
    expect(check.view().answers).toEqual([]);
  });

  it('ends once, and stays as it is', () => {
    const check = begun();
    check.answer([said('1.1', 0)]);

    check.end(NOW);
    check.end(LATER);

    expect(check.view().endedAt).toBe(NOW.toISOString());
    expect(refusal(() => check.answer([said('1.1', 1)])).code).toBe('conflict');
    expect(check.view().answers).toEqual([said('1.1', 0)]);
  });

  it('does not end when nothing was said', () => {
    const check = begun();

    expect(refusal(() => check.end(NOW)).code).toBe('conflict');

    expect(check.view().endedAt).toBeNull();
  });
});

describe('what is asked', () => {
  it('has 21 competences, with eight statements each, in both languages', () => {
    expect(competenceCodes()).toHaveLength(21);
    const [french, english] = [frameworkIn('fr'), frameworkIn('en')];
    for (const { areas } of [french, english]) {
      const competences = areas.flatMap((area) => area.competences);
      expect(competences.map(({ code }) => code)).toEqual(competenceCodes());
      expect(competences.every(({ statements }) => statements.length === 8)).toBe(true);
    }
    expect(french.areas[0]?.label).not.toBe(english.areas[0]?.label);
  });
});
