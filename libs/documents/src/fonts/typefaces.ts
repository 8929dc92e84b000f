import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Face } from './face.js';

export type Weight = 'regular' | 'bold';

const { resolve } = createRequire(import.meta.url);

const SOURCE_SANS = '@expo-google-fonts/source-sans-3';
const NOTO_ARABIC = '@expo-google-fonts/noto-sans-arabic';
const DEJAVU = 'dejavu-fonts-ttf/ttf';

/** In the order in which they are asked for a character; the first is that of the page. */
const FILES: Record<Weight, readonly string[]> = {
  regular: [
    `${SOURCE_SANS}/400Regular/SourceSans3_400Regular.ttf`,
    `${NOTO_ARABIC}/400Regular/NotoSansArabic_400Regular.ttf`,
    `${DEJAVU}/DejaVuSans.ttf`,
  ],
  bold: [
    `${SOURCE_SANS}/700Bold/SourceSans3_700Bold.ttf`,
    `${NOTO_ARABIC}/700Bold/NotoSansArabic_700Bold.ttf`,
    `${DEJAVU}/DejaVuSans-Bold.ttf`,
  ],
};

const opened = new Map<string, Face>();

/** The faces of a weight, opened when first asked for and kept: most documents never need the second. */
export const typefaces = {
  count: FILES.regular.length,

  face(weight: Weight, index: number): Face {
    const file = FILES[weight][index];
    if (file === undefined) throw new Error(`There is no face ${index}`);
    const known = opened.get(file);
    if (known) return known;
    const face = new Face(readFileSync(resolve(file)), file.startsWith(SOURCE_SANS));
    opened.set(file, face);
    return face;
  },
};
