import type { Answer, Person } from '#testing';
import { aForm } from './uploads.js';

export interface Item {
  id: string;
  section: string;
  title: string;
  values: Record<string, unknown>;
  changes: { code: string; message: string }[];
  alreadyThere: boolean;
}

export interface Preview {
  id: string;
  format: string;
  items: Item[];
  skipped: { path: string; code: string; message: string }[];
}

export interface Report {
  kept: number;
  report: { section: string; title: string; outcome: string; notes: string[] }[];
}

export interface Whole {
  profile: Record<string, unknown> & { contact: Record<string, unknown>; version: number };
  experiences: { title: string; kind: string }[];
  skills: { name: string; level: number | null }[];
  languages: { name: string; level: string | null }[];
}

export const CV = {
  basics: {
    name: 'Inès Morel',
    label: 'Boulangère',
    email: 'ines@example.org',
    phone: '06 12 34 56 78',
    summary: 'Je me lève tôt.',
    location: { postalCode: '54000', city: 'Nancy', countryCode: 'FR' },
  },
  work: [{ name: 'Au Bon Levain', position: 'Boulangère', startDate: '2019-03', summary: 'Je pétris.' }],
  skills: [{ name: 'Pétrir la pâte' }],
  languages: [{ language: 'Türkçe', fluency: 'Native speaker' }],
};

export function send({ browser }: Person, file: unknown, language = 'fr'): Promise<Answer> {
  const bytes = Buffer.isBuffer(file) ? file : Buffer.from(typeof file === 'string' ? file : JSON.stringify(file));
  const form = aForm({}, { name: 'cv.json', bytes, type: 'application/json' });
  return browser.post('/api/portfolio/imports', form, { 'accept-language': language });
}

export async function previewOf(owner: Person, file: unknown = CV): Promise<Preview> {
  return (await send(owner, file)).json<Preview>();
}

export function accept(
  { browser }: Person,
  id: string,
  choice: object | undefined = {},
  language = 'fr',
): Promise<Answer> {
  return browser.post(`/api/portfolio/imports/${id}/accept`, choice, { 'accept-language': language });
}

export async function whole({ browser }: Person): Promise<Whole> {
  return (await browser.get('/api/portfolio')).json<Whole>();
}
