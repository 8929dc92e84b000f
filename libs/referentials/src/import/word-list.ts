import type { EntityManager } from 'typeorm';
import { REFERENCE_LANGUAGES, type ReferenceLanguage } from '../words/language.js';
import { spellingsOf } from '../words/spellings.js';
import { stemOf } from '../words/stem.js';
import { Batch } from './batch.js';

/** Every word of a set's labels, and how many labels have it. */
export class WordList {
  private readonly uses: Record<ReferenceLanguage, Map<string, number>> = { fr: new Map(), en: new Map() };

  count(words: readonly string[], language: ReferenceLanguage): void {
    const uses = this.uses[language];
    for (const word of new Set(words)) uses.set(word, (uses.get(word) ?? 0) + 1);
  }

  async write(tx: EntityManager, setId: string): Promise<void> {
    const rows = new Batch(tx, 'reference_word', {
      set_id: 'uuid',
      language: 'text',
      word: 'text',
      stem: 'text',
      uses: 'integer',
      spellings: 'words',
    });
    for (const language of REFERENCE_LANGUAGES) {
      for (const [word, uses] of this.uses[language]) {
        await rows.add([setId, language, word, stemOf(word, language), uses, spellingsOf(word).join(' ')]);
      }
    }
    await rows.flush();
  }
}
