import { archivePath } from './archive-names.js';

describe('a file’s place in the archive', () => {
  it.each([
    ['Attestation de Zoé.pdf', 'files/001-Attestation de Zoé.pdf'],
    ['../../etc/passwd', 'files/001-.._.._etc_passwd'],
    ['a\\b:c*d?"e<f>g|h.pdf', 'files/001-a_b_c_d__e_f_g_h.pdf'],
    ['con', 'files/001-con'],
    ['ends in dots. . ', 'files/001-ends in dots'],
    ['\u202Efdp.exe', 'files/001-_fdp.exe'],
    ['a\u0000b', 'files/001-a_b'],
    ['\uD800', 'files/001-\uFFFD'],
    ['...', 'files/001-fichier'],
    ['', 'files/001-fichier'],
  ])('of %j is %j', (name, expected) => {
    expect(archivePath(1, name)).toBe(expected);
  });

  it('is short enough for any system, and keeps the ending', () => {
    const path = archivePath(12, `${'é'.repeat(255)}.pdf`);

    expect([...path].length).toBeLessThan(140);
    expect(path).toMatch(/^files\/012-é+…é+\.pdf$/);
  });
});
