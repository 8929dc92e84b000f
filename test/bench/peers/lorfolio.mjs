import { loadMaker } from '../cvs.mjs';

export async function open() {
  const make = await loadMaker();
  return { make: ({ view }) => make(view), close: () => undefined };
}
