import { api, bodyOf, ifMatch } from '../api.ts';
import { Autosave } from '../autosave.svelte.ts';
import type { DocumentChanges, DocumentPart, OwnDocument, PortfolioView } from '../types.ts';
import { namedFor, swapped } from './order.ts';
import { itemsOf, orderedItems } from './parts.ts';
import { masterOf, withoutWording, withWording, withWordsKept, type Said } from './wordings.ts';

/** Soon enough that the preview is there while one still looks at it; saves follow each other anyway. */
const PAUSE_MS = 100;

/** One document that is saved while it is being composed. */
export class Composing {
  /** As it is on the page: saved, or about to be. */
  document = $state.raw() as OwnDocument;
  /** The parts whose items are in sight. */
  opened = $state<Partial<Record<DocumentPart, boolean>>>({});
  readonly autosave: Autosave<OwnDocument, DocumentChanges>;
  /** Whether the answer that comes is that of my own save. */
  #mine = false;

  /** @param onsaved told after each save, and when the other version was chosen */
  constructor(
    document: OwnDocument,
    readonly portfolio: PortfolioView,
    onsaved: (document: OwnDocument) => void,
  ) {
    this.document = document;
    const params = { path: { id: document.id } };
    this.autosave = new Autosave<OwnDocument, DocumentChanges>({
      version: document.version,
      delay: PAUSE_MS,
      save: async (body, version) => {
        const request = { params, headers: ifMatch(version), body };
        const saved = bodyOf(await api().PATCH('/portfolio/documents/{id}', request));
        this.#mine = true;
        return saved;
      },
      onsaved: (saved) => {
        // An answer to my own save must not take back what I typed since.
        if (!this.#mine) this.document = saved;
        this.#mine = false;
        onsaved(saved);
      },
    });
  }

  change(changes: DocumentChanges): void {
    this.document = { ...this.document, ...changes };
    this.autosave.change(changes);
  }

  /** In or out of this document. */
  toggleItem(id: string): void {
    const { leftOut } = this.document;
    this.change({ leftOut: leftOut.includes(id) ? leftOut.filter((one) => one !== id) : [...leftOut, id] });
  }

  /** One place further up or down in its part. @returns where it is then, counted from one */
  moveItem(part: DocumentPart, id: string, step: -1 | 1): number {
    const now = orderedItems(part, this.portfolio, this.document).map((item) => item.id);
    const wanted = swapped(now, now.indexOf(id), step);
    this.change({ itemOrder: namedFor(itemsOf(part, this.portfolio), wanted, this.document.itemOrder) });
    return wanted.indexOf(id) + 1;
  }

  /** Says a text differently, in this document only. */
  say(said: Said, text: string): void {
    const master = masterOf(this.portfolio, said) ?? null;
    this.change({ wordings: withWording(this.document.wordings, said, text, master) });
  }

  /** Says it as the portfolio does. */
  takeMaster(said: Said): void {
    this.change({ wordings: withoutWording(this.document.wordings, said) });
  }

  /** Goes on saying it differently, now that the portfolio says something else. */
  keepWords(said: Said): void {
    const master = masterOf(this.portfolio, said) ?? null;
    this.change({ wordings: withWordsKept(this.document.wordings, said, master) });
  }
}
