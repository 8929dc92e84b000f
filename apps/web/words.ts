import { join } from 'node:path';

const here = import.meta.dirname;

/** How the messages become code: the same for the build and for the types. */
export const WORDS = {
  project: join(here, 'project.inlang'),
  outdir: join(here, 'src/lib/paraglide'),
  strategy: ['cookie', 'baseLocale'] as ('cookie' | 'baseLocale')[],
  cookieName: 'lorfolio_lang',
  isServer: 'import.meta.env.SSR',
  emitReadme: false,
};
