import { paraglideVitePlugin } from '@inlang/paraglide-js';
import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { join } from 'node:path';
import { defineConfig } from 'vite';
import { WORDS } from './words.ts';

const here = import.meta.dirname;

/** SvelteKit's announcer of titles hides itself with an inline style, which the content policy forbids: ours hides it. */
const announcerWithoutInlineStyle = {
  markup({ content, filename = '' }: { content: string; filename?: string }) {
    if (!filename.endsWith('/runtime/components/root.svelte')) return;
    return { code: content.replace(/style="position: absolute;[^"]*"/, 'class="visually-hidden"') };
  },
};

/** Measured: fewer loads the first page with what it does not need, more leaves it many small files. */
const PAGES_IN_COMMON = 34;

export default defineConfig({
  root: here,
  // The content policy knows no `data:` address: every font and picture stays a file of its own.
  build: { assetsInlineLimit: 0 },
  // What most pages use comes as one file, and not as twenty that a slow telephone asks for one by one.
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                { name: 'common', minShareCount: PAGES_IN_COMMON },
                // Before the others, and apart, with all that the entry needs before it has filled it. In one file with its readers
                // these would run before it is filled: they would know no version of the page, take any for a newer one, and load
                // a page that does not exist over and over.
                { name: 'payload', test: /(runtime\/client\/payload|vite\/preload-helper)\.js$/, priority: 1 },
              ],
            },
          },
        },
      },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
  plugins: [
    paraglideVitePlugin(WORDS),
    sveltekit({
      preprocess: announcerWithoutInlineStyle,
      adapter: adapter({ pages: join(here, 'build'), fallback: '200.html', precompress: true }),
      csp: {
        mode: 'hash',
        directives: {
          'default-src': ['self'],
          'script-src': ['self'],
          'style-src': ['self'],
          // The pages of a document come as pictures within an answer: they are nowhere to be fetched from by anyone else.
          'img-src': ['self', 'data:'],
          'object-src': ['none'],
          'base-uri': ['self'],
          'form-action': ['self'],
        },
      },
      // The same address everywhere, so that a page means the same thing at any depth.
      paths: { relative: false },
      version: { pollInterval: 0 },
    }),
  ],
});
