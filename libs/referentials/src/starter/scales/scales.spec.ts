import { cefrLevels } from './cefr.js';
import { drivingLicences } from './driving-licence.js';

const codes = (of: readonly { code: string }[]) => of.map(({ code }) => code);

describe('the scales that are not ours', () => {
  it('have the six levels of the Common European Framework', () => {
    expect(codes(cefrLevels)).toEqual(['A1', 'A2', 'B1', 'B2', 'C1', 'C2']);
  });

  it('have the categories of the French driving licence, and the training B96', () => {
    const categories = 'AM A1 A2 A B1 B B96 BE C1 C1E C CE D1 D1E D DE';

    expect(codes(drivingLicences)).toEqual(categories.split(' '));
  });

  it.each([...cefrLevels, ...drivingLicences])('say $code and what it means in both languages', (one) => {
    const { code, label, meaning } = one;

    for (const language of ['fr', 'en'] as const) {
      expect(label[language].startsWith(`${code} - `)).toBe(true);
      expect(meaning[language]).toMatch(/^\p{Lu}.+\.$/u);
    }
  });
});
