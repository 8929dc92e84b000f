import './node-version.mjs';
import { compile } from '@inlang/paraglide-js';
import { WORDS } from '../apps/web/words.ts';

/** Writes the messages' code without a build: the types need it. */
await compile(WORDS);
