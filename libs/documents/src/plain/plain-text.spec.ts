import type { Paragraph } from '../pages/paragraph-box.js';
import { plainText } from './plain-text.js';

const a = (tag: Paragraph['tag'], ...spans: Paragraph['spans']): Paragraph => ({
  ...{ tag, spans, size: 10, lineHeight: 14, color: '#000000', before: 0 },
});

describe('a document as plain text', () => {
  it('has its headings, paragraphs and items, a line each', () => {
    const text = plainText([
      a('H1', { text: 'Inès Morel', weight: 'bold' }),
      a('P', { text: 'Agente\u00A0: de service' }),
      a('H2', { text: 'Expériences' }),
      a('H3', { text: 'Vendeuse' }),
      a('P', { text: 'Depuis 2024' }, { text: ' · Metz' }),
      a('LI', { text: 'Accueil' }),
      a('LI', { text: ' ' }),
      a('H3', { text: 'Stage' }),
    ]);

    expect(text).toBe(
      'Inès Morel\n==========\nAgente : de service\n\nExpériences\n-----------\n\nVendeuse\nDepuis 2024 · Metz\n- Accueil\n\nStage\n',
    );
  });

  it('sets what stands under a title apart, but for the first', () => {
    const text = plainText([
      a('H3', { text: 'Cuisine' }),
      a('H4', { text: 'Cuire' }),
      a('LI', { text: 'Au four' }),
      a('H4', { text: 'Pétrir' }),
    ]);

    expect(text).toBe('Cuisine\nCuire\n- Au four\n\nPétrir\n');
  });

  it('writes an address out where the words do not say it', () => {
    const text = plainText([
      a('P', { text: 'ines@exemple.fr', link: 'mailto:ines@exemple.fr' }),
      a('P', { text: 'exemple.fr/cv', link: 'https://exemple.fr/cv/' }),
      a('P', { text: 'Mon site', link: 'https://exemple.fr/' }),
    ]);

    expect(text).toBe('ines@exemple.fr\nexemple.fr/cv\nMon site (https://exemple.fr/)\n');
  });

  it('is stopped by no address that is badly written', () => {
    expect(plainText([a('P', { text: 'x', link: 'https://exemple.fr/%E9%zz' })])).toBe(
      'x (https://exemple.fr/%E9%zz)\n',
    );
  });
});
