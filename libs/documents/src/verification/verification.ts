import { encode } from 'uqr';
import type { DocumentLanguage } from '#portfolio';
import { INK, SOFT, TEAL } from '../cv/looks/look.js';
import type { Block, Drawing } from '../pages/blocks.js';
import { rgb } from '../pages/page-writer.js';
import type { Paragraph } from '../pages/paragraph-box.js';
import type { Sheet } from '../pages/sheet.js';

/** By what whoever holds a document can ask whether it was made here. */
export interface Verification {
  /** As people read and type it. */
  code: string;
  /** Of the page that answers; the code goes behind its `#`, which is sent to nobody. */
  address: string;
}

/** On paper 22 mm: cameras of old telephones read it. */
const SIZE = 62;
const LINE = 12;
const BESIDE = 12;
/** The rim that readers need around it, in modules (ISO/IEC 18004). */
const RIM = 4;

const WORDS: Record<DocumentLanguage, { check: string; code: string; alt: string }> = {
  fr: {
    check: 'Vérifier ce document\u00A0: ',
    code: 'Code\u00A0: ',
    alt: 'QR code qui mène à la page de vérification',
  },
  en: { check: 'Check this document: ', code: 'Code: ', alt: 'QR code that leads to the page where it is checked' },
};

/** The end of a document that carries a code: where to ask and the code, and beside them both as a QR. */
export function verificationBlocks(sheet: Sheet, language: DocumentLanguage, { code, address }: Verification): Block[] {
  const { check, code: label, alt } = WORDS[language];
  const link = `${address}#${code}`;
  const line: Omit<Paragraph, 'spans'> = {
    ...{ tag: 'P', size: 8.5, lineHeight: LINE, color: SOFT, before: 0, leads: true },
    inset: SIZE + BESIDE,
  };
  return [
    { ...line, before: 16, spans: [{ text: check }, { text: address, link, color: TEAL }] },
    { ...line, spans: [{ text: label }, { text: code, weight: 'bold', color: INK }] },
    qr(sheet, link, alt),
  ];
}

function qr(sheet: Sheet, text: string, alt: string): Drawing {
  return {
    before: 0,
    // The two lines at least stand beside it.
    height: SIZE - 2 * LINE,
    draw: (below, { pdf, text: structure }) => {
      const top = below - 2 * LINE;
      const { data, size } = encode(text, { ecc: 'M', border: RIM });
      const module = SIZE / size;
      // Its rim is white as the paper: the squares end where the text does.
      const left = sheet.right - SIZE + RIM * module;
      const squares = data.flatMap((row, y) =>
        row.flatMap((isDark, x) =>
          isDark ? [[left + x * module, top + y * module, module, module].map(fixed).join(' ') + ' re'] : [],
        ),
      );
      structure.figure(alt, [left, top, left + SIZE, top + SIZE], () =>
        pdf.addContent(`${rgb('#000000')} rg\n${squares.join('\n')}\nf`),
      );
    },
  };
}

function fixed(value: number): string {
  return value.toFixed(3);
}
