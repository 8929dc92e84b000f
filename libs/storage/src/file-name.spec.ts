import { honestName } from './file-name.js';

describe('the name of a file', () => {
  it.each([
    ['cv.pdf', 'application/pdf', 'cv.pdf'],
    ['Ça, "c’est" Łukasz.PDF', 'application/pdf', 'Ça, "c’est" Łukasz.PDF'],
    ['photo.JPEG', 'image/jpeg', 'photo.JPEG'],
    ['son.m4a', 'video/mp4', 'son.m4a'],
  ])('stays as it is when it is honest: %s', (name, mediaType, expected) => {
    expect(honestName(name, mediaType)).toBe(expected);
  });

  it.each([
    ['cv.html', 'application/pdf', 'cv.html.pdf'],
    ['cv.pdf.exe', 'application/pdf', 'cv.pdf.exe.pdf'],
    ['virus.exe.pdf', 'image/png', 'virus.exe.pdf.png'],
    ['CON', 'application/pdf', 'CON.pdf'],
    ['cv.exe. .', 'application/pdf', 'cv.exe.pdf'],
    ['cv.pdf.', 'application/pdf', 'cv.pdf'],
    ['.pdf', 'application/pdf', 'fichier.pdf'],
    ['...', 'audio/mpeg', 'fichier.mp3'],
    ['', 'image/webp', 'fichier.webp'],
    ['a\n.html', 'image/png', 'a\n.html.png'],
  ])('says at its end what the file is: %j', (name, mediaType, expected) => {
    expect(honestName(name, mediaType)).toBe(expected);
  });

  it.each([['é'.repeat(400)], ['🥐'.repeat(200)]])('keeps its end when it is too long', (name) => {
    const kept = honestName(`${name}.pdf`, 'application/pdf');

    expect(kept).toMatch(/\.pdf$/);
    expect(kept.length).toBeLessThanOrEqual(255);
    expect(kept.isWellFormed()).toBe(true);
  });
});
