import { aComposition } from '../../fixtures/compositions.js';
import { aContact, aProfile, aView } from '../../fixtures/people.js';
import { documentPdf } from '../document.pdf.js';

const MADE_AT = new Date('2026-11-27T00:00:00Z');

/** As the file says it, before any program makes the best of it. */
function uriOf(website: string): string | undefined {
  const profile = aProfile('Zoé', 'Weber', { contact: aContact({ website }) });
  const pdf = documentPdf(aView('Zoé', 'Weber', { profile }), aComposition(), { madeAt: MADE_AT });
  return /\/URI \((.*)\)/.exec(pdf.toString('latin1'))?.[1];
}

describe('the address of a link', () => {
  it.each([
    ['https://exemple.fr/zoe?a=1&b=%20#c', 'https://exemple.fr/zoe?a=1&b=%20#c'],
    ['https://exemple.fr/été', 'https://exemple.fr/%C3%A9t%C3%A9'],
    ['https://café.exemple.fr/', 'https://xn--caf-dma.exemple.fr/'],
  ])('%s is in the file as %s', (website, uri) => {
    expect(uriOf(website)).toBe(uri);
  });
});
