import { DomainError } from '#common';
import { MAX_IMPORT_BYTES, readJsonResume } from './index.js';

const refusal = (bytes: Uint8Array): unknown => {
  try {
    return readJsonResume(bytes);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return `${error.code}/${error.details.fields?.[0]?.code ?? ''}`;
  }
};
const names = (bytes: Uint8Array): string[] => readJsonResume(bytes).items.map(({ title }) => title);

describe('a file that is no CV', () => {
  const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

  it.each([
    ['nothing', Buffer.alloc(0), 'invalid/not_json'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'invalid/not_json'],
    ['cut in the middle', Buffer.from('{"basics": {"name": "Zo'), 'invalid/not_json'],
    ['bytes of chance', Buffer.from([0xff, 0x00, 0xc3, 0x28]), 'invalid/not_json'],
    ['too large', Buffer.alloc(MAX_IMPORT_BYTES + 1, ' '), 'too_large/too_large'],
    ['nested too deeply', Buffer.from(`{"work": ${nested(64)}}`), 'invalid/too_deep'],
    ['nested without end', Buffer.from('['.repeat(MAX_IMPORT_BYTES)), 'invalid/too_deep'],
    ['a list', Buffer.from('[]'), 'invalid/not_an_object'],
    ['null', Buffer.from('null'), 'invalid/not_an_object'],
    ['something else', Buffer.from('{"name": "lorfolio", "version": "1"}'), 'invalid/no_known_section'],
    ['only inherited names', Buffer.from('{"__proto__": {"work": []}}'), 'invalid/no_known_section'],
  ])('is refused: %s', (_, bytes, expected) => {
    expect(refusal(bytes)).toBe(expected);
  });

  it('is not taken for a deep one because of brackets in its texts', () => {
    const text = JSON.stringify({ work: [{ position: `${'['.repeat(200)}\\"${'{'.repeat(200)}` }] });

    expect(names(Buffer.from(text))).toHaveLength(1);
  });

  it('may be 64 deep', () => {
    expect(refusal(Buffer.from(`{"work": ${nested(63)}}`))).toMatchObject({ items: [] });
  });
});

describe('the encoding of a file', () => {
  const text = '{"basics": {"name": "Zoé Nguyễn"}}';
  const utf16le = Buffer.from(text, 'utf16le');

  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16, little end first, with a mark', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16, little end first', utf16le],
    ['UTF-16, big end first, with a mark', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['UTF-16, big end first', Buffer.from(utf16le).swap16()],
    ['letters with their marks apart', Buffer.from(text.normalize('NFD'))],
  ])('may be %s', (_, bytes) => {
    expect(names(bytes)).toEqual(['Zoé Nguyễn']);
  });

  it('may be the old Western one', () => {
    expect(names(Buffer.from('{"basics": {"name": "Zoé Lefèvre"}}', 'latin1'))).toEqual(['Zoé Lefèvre']);
  });
});
