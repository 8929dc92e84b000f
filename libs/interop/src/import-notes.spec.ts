import { importNote, NOTE_CODES, readJsonResume, withNotes } from './index.js';

describe('a note', () => {
  const params = { from: 'Apr 2014', to: '2014-04', limit: 200, value: '12' };

  it.each(NOTE_CODES)('%s is a sentence in both languages, with nothing missing', (code) => {
    for (const language of ['fr', 'en'] as const) {
      const note = importNote(code, language, params);
      expect(note).toMatch(/^[\p{L}“« ].*[.\d]$/u);
      expect(note).not.toContain('undefined');
    }
    expect(importNote(code, 'fr', params)).not.toBe(importNote(code, 'en', params));
  });

  it.each(NOTE_CODES)('%s keeps its punctuation beside the word in French', (code) => {
    expect(importNote(code, 'fr', params)).not.toMatch(/[^\u00a0][:;!?»](?!\/)|«[^\u00a0]/);
  });
});

describe('a preview with its notes', () => {
  it('says each change and each skipped item in the language asked for', () => {
    const file = { work: [{ position: 'Soudeur', startDate: 'Apr 2014', endDate: 'jadis' }] };
    const told = withNotes(readJsonResume(Buffer.from(JSON.stringify(file))), 'en');

    expect(told.items[0]!.changes[0]!.message).toBe('Date “Apr 2014” read as 2014-04.');
    expect(told.skipped[0]!.message).toBe('“jadis”: date not understood.');
  });
});
