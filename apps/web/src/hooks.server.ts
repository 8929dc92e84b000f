import type { Handle } from '@sveltejs/kit/hooks';

/** Runs while public pages are prerendered: the main face is asked for with the page, not after the style sheet. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    preload: ({ type, path }) =>
      type === 'js' ||
      type === 'css' ||
      (type === 'font' && path.includes('atkinson-hyperlegible-next-latin-wght-normal')),
  });
