import type { Readable } from 'node:stream';
import type { PortfolioView } from '../../libs/portfolio/src/index.js';

export const MADE_AT: Date;
export const TWO_PAGES: number;
export function loadCvs(): Promise<(index: number, experiences: number) => PortfolioView>;
export function loadMaker(): Promise<(view: PortfolioView) => Readable>;
