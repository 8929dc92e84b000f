import type { Composition, PortfolioView } from '#portfolio';
import { adviceOn, type Advice } from './advice/advice.js';
import { compose } from './compose/compose.js';
import type { ComposedView } from './compose/composed-view.js';
import type { SkillTheme } from './compose/skill-groups.js';
import { composedText, composedWord } from './document-paragraphs.js';
import { composedPdf } from './document.pdf.js';
import type { BookOptions } from './portfolio/book.js';

/** A document over a portfolio, composed once for all that is made of it. */
export class ComposedDocument {
  /** All that can be in what is made of it. */
  readonly shown: ComposedView;

  constructor(
    private readonly view: PortfolioView,
    private readonly composition: Composition,
    private readonly madeAt: Date,
    themes: readonly SkillTheme[] = [],
  ) {
    this.shown = compose(view, composition, madeAt, themes);
  }

  pdf(options: Omit<BookOptions, 'madeAt'>): Buffer {
    return composedPdf(this.shown, this.composition, { ...options, madeAt: this.madeAt });
  }

  word(): Promise<Buffer> {
    return composedWord(this.shown, this.composition, this.madeAt);
  }

  text(): string {
    return composedText(this.shown, this.composition, this.madeAt);
  }

  /** @param pages that its PDF takes */
  advice(pages: number): Advice[] {
    return adviceOn(this.shown, this.view, this.composition, pages, this.madeAt);
  }
}
