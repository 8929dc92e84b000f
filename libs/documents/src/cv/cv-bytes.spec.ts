import { jest } from '@jest/globals';
import type { PortfolioView } from '#portfolio';
import { aProfile, aView, longLife } from '../../fixtures/people.js';
import { readPdf } from '../../fixtures/read-pdf.js';
import { cvPdf } from './cv.pdf.js';

const MADE_AT = new Date('2026-11-22T10:00:00Z');
const render = (view: PortfolioView) => cvPdf(view, { language: 'fr', madeAt: MADE_AT });

describe('the bytes of a CV', () => {
  const bytesOf = (pdf: Buffer) => pdf.toString('base64');
  const first = aView('É é à', 'ç ô ü', {
    profile: aProfile('É é à', 'ç ô ü', { summary: 'no\u00A0break so\u00ADft hy\u2011phen \uFB00 یک 1\u202F000' }),
  });
  const second = aView('Emploi', 'actuel', {
    profile: aProfile('Emploi', 'actuel', {
      headline: 'Emploi actuel - é',
      summary: 'un deux - trois يك un 1 000 ffff « E é »',
    }),
  });

  it('are the same for the same view and date, whatever was rendered before', async () => {
    jest.resetModules();
    const fresh = await import('./cv.pdf.js');
    expect(fresh.cvPdf).not.toBe(cvPdf);
    const alone = bytesOf(fresh.cvPdf(second, { language: 'fr', madeAt: MADE_AT }));

    render(first);
    render(longLife(12, 'ﬁ ﬂ\u2011ǆ'));

    expect(bytesOf(render(second))).toBe(alone);
    expect(bytesOf(render(second))).toBe(alone);
  });

  it('hold the text of their own person, after any other', async () => {
    render(first);
    const { text } = await readPdf(render(second));

    expect(text.replace(/\s+/g, ' ')).toBe('Emploi actuel Emploi actuel - é un deux - trois يك un 1 000 ffff « E é »');
  });

  it('differ when the date does', () => {
    const later = cvPdf(second, { language: 'fr', madeAt: new Date('2026-11-23T10:00:00Z') });

    expect(bytesOf(later)).not.toBe(bytesOf(render(second)));
  });
});
