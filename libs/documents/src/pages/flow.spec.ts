import { anExperience, aSkill, aView } from '../../fixtures/people.js';
import { letters, readPdf } from '../../fixtures/read-pdf.js';
import type { ExperienceView } from '#portfolio';
import { cvPdf } from '../cv/cv.pdf.js';

const MADE_AT = new Date('2026-11-22T10:00:00Z');
const pagesOf = async (experiences: ExperienceView[], rest = {}) => {
  const { pages } = await readPdf(
    cvPdf(aView('A', 'B', { experiences, ...rest }), { language: 'fr', madeAt: MADE_AT }),
  );
  return pages.map((page) => letters(page.join('')));
};
const lines = (count: number, word = 'ligne') =>
  Array.from({ length: count }, (_, index) => `- ${word} ${index + 1}.`).join('\n');

describe('pages', () => {
  it('are not broken in the middle of an entry', async () => {
    const entries = Array.from({ length: 40 }, (_, index) =>
      anExperience({ title: `Titre ${index + 1}.`, description: lines(1 + (index % 7)), results: `Fin ${index + 1}.` }),
    );
    const pages = await pagesOf(entries);

    expect(pages.length).toBeGreaterThan(3);
    for (let entry = 1; entry <= 40; entry++) {
      const first = pages.findIndex((page) => page.includes(`Titre${entry}.`));
      expect(pages.findIndex((page) => page.includes(`Résultats:Fin${entry}.`))).toBe(first);
    }
  });

  it('keep the heading of a section with what follows, wherever it falls', async () => {
    for (let filler = 36; filler < 56; filler++) {
      const pages = await pagesOf([anExperience({ title: 'Titre', description: lines(filler) })], {
        skills: [aSkill('Souder')],
      });
      expect(pages.find((page) => page.includes('Compétences'))).toContain('Compétences•Souder');
    }
  });

  it('hold an entry longer than a page, with its title beside its beginning', async () => {
    const long = `Longue histoire. ${'Un mot après l’autre. '.repeat(900)}Fin.`;
    for (const filler of [1, 30, 42, 44, 46]) {
      const before = anExperience({ title: 'Avant', ongoing: true, description: lines(filler) });
      const pages = await pagesOf([before, anExperience({ title: 'Après', description: long })]);
      expect(pages.find((page) => page.includes('Après'))).toContain('AprèsEmploiLonguehistoire.Unmot');
      expect(pages.join('')).toContain(letters(long));
      expect(pages.every((page) => page.length > 40)).toBe(true);
    }
  });

  it('are not left nearly empty for the sake of a long entry', async () => {
    const pages = await pagesOf([anExperience({ title: 'Titre', description: lines(44) })]);

    expect(pages[0]).toContain('ABExpériencesTitreEmploi•ligne1.');
  });

  it('make one list of the items that follow one another', async () => {
    const skills = Array.from({ length: 90 }, (_, index) => aSkill(`Compétence ${index + 1}`));
    const { document, pages } = await readPdf(cvPdf(aView('A', 'B', { skills }), { language: 'fr', madeAt: MADE_AT }));
    const structures = document.context.enumerateIndirectObjects().map(([, object]) => String(object));

    expect(pages.length).toBeGreaterThan(1);
    expect(structures.filter((text) => /\/S \/L\n/.test(text))).toHaveLength(1);
    expect(structures.filter((text) => /\/S \/LI\n/.test(text))).toHaveLength(90);
  });
});
