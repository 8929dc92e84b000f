import type { DocumentKind } from '#portfolio';
import { aView } from '../fixtures/people.js';
import { aComposition } from '../fixtures/compositions.js';
import { documentFileName } from './file-names.js';

describe('the name of the file of a document', () => {
  const view = aView('Inès', 'Morel');
  const named = (name: string, kind: DocumentKind = 'cv-by-date') =>
    documentFileName(view, aComposition({ kind }), name);

  it.each([
    ['Łukasz', 'Nguyễn', 'CV-Lukasz-Nguyen.pdf'],
    ['Zoé', 'Lefèvre-Çağlar', 'CV-Zoe-Lefevre-Caglar.pdf'],
    ['Bjørn', 'Œrsted Weiß', 'CV-Bjorn-OErsted-Weiss.pdf'],
    ['../../etc', 'passwd"; \r\nX: y', 'CV-etc-passwd-X-y.pdf'],
    ['محمد', 'الطيب', 'CV.pdf'],
    ['a'.repeat(200), 'b', `CV-${'a'.repeat(80)}.pdf`],
  ])('of %s %s is plain: %s', (givenName, familyName, expected) => {
    expect(documentFileName(aView(givenName, familyName), aComposition(), 'CV')).toBe(expected);
  });

  it.each([
    ['CV agente de service', 'CV-agente-de-service-Ines-Morel.pdf'],
    ['CV d’Inès Morel, 2026', 'CV-d-Ines-Morel-2026.pdf'],
    ['../..\\x:y*?"<>|', 'x-y-Ines-Morel.pdf'],
    ['☎', 'CV-Ines-Morel.pdf'],
    ['x'.repeat(300), `${'x'.repeat(80)}-Ines-Morel.pdf`],
  ])('%j is %s', (name, expected) => {
    expect(named(name)).toBe(expected);
  });

  it.each([
    ['CV d’Inès Morel pour la mairie', 'CV-d-pour-la-mairie.pdf'],
    ['ines', 'CV-anonyme.pdf'],
    ['CV 2026, 45 ans', 'CV.pdf'],
    ['nul', 'nul-1.pdf'],
  ])('of an anonymous CV called %j names nobody: %s', (name, expected) => {
    expect(named(name, 'cv-anonymous')).toBe(expected);
  });
});
