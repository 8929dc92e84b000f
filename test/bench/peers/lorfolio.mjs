import { buffer } from 'node:stream/consumers';
import { loadMaker } from '../cvs.mjs';

export async function open() {
  const make = await loadMaker();
  return { make: ({ view }) => buffer(make(view)), close: () => undefined };
}
