import { capitalised } from './capitalised.js';

it.each([
  ['accueillir les clients', 'Accueillir les clients'],
  ['écrire', 'Écrire'],
  ['Pétrir', 'Pétrir'],
  ['iOS', 'iOS'],
  ['pH de l’eau', 'pH de l’eau'],
  ['3D', '3D'],
  ['', ''],
])('%j begins a line as %j', (text, line) => {
  expect(capitalised(text)).toBe(line);
});
