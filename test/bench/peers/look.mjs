import { fileURLToPath } from 'node:url';

/** The look of Lorfolio's CV, for those who are measured beside it: the same paper, margins, letters, sizes and colours. */

const font = (path) => fileURLToPath(import.meta.resolve(`@expo-google-fonts/source-sans-3/${path}`));

export const FONTS = {
  regular: font('400Regular/SourceSans3_400Regular.ttf'),
  bold: font('700Bold/SourceSans3_700Bold.ttf'),
};
/** In points; `side` left and right. */
export const MARGINS = { top: 42, side: 52, bottom: 46 };
export const TEAL = '#0f5257';
export const INK = '#1d2b2f';
export const SOFT = '#435157';
export const MIRABELLE = '#e9b44c';
export const LINE = 14;
export const SIZES = { name: 25, headline: 14, heading: 13, title: 11, body: 10.2, footer: 8.5 };
export const footer = (name, page, pages) => `${name} · page ${page} sur ${pages}`;
