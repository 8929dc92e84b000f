import { aView } from '../../fixtures/people.js';
import { cvFileName } from './cv-file-name.js';

describe('the name of the file', () => {
  it.each([
    ['Inès', 'Morel', 'CV-Ines-Morel.pdf'],
    ['Łukasz', 'Nguyễn', 'CV-Lukasz-Nguyen.pdf'],
    ['Zoé', 'Lefèvre-Çağlar', 'CV-Zoe-Lefevre-Caglar.pdf'],
    ['Bjørn', 'Œrsted Weiß', 'CV-Bjorn-OErsted-Weiss.pdf'],
    ['../../etc', 'passwd"; \r\nX: y', 'CV-etc-passwd-X-y.pdf'],
    ['محمد', 'الطيب', 'CV.pdf'],
    ['a'.repeat(200), 'b', `CV-${'a'.repeat(80)}.pdf`],
  ])('of %s %s is plain: %s', (givenName, familyName, expected) => {
    expect(cvFileName(aView(givenName, familyName), 'fr')).toBe(expected);
  });

  it('says when it is not in French', () => {
    expect(cvFileName(aView('Inès', 'Morel'), 'en')).toBe('CV-Ines-Morel-en.pdf');
  });
});
