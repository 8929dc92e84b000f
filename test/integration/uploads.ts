import { request, type ClientRequest } from 'node:http';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { asAdmin, eventually, type Answer, type Person, type TestSettings } from '#testing';

/** The beginning by which a program knows a PDF, and as much behind it as is asked for. */
export function aPdf(size = 1000): Buffer {
  const bytes = Buffer.alloc(size, ' ');
  bytes.write('%PDF-1.7\n');
  return bytes;
}

export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A form as the page sends it: fields first, the file last. */
export function aForm(fields: Record<string, string>, file?: { name: string; bytes: Buffer; type?: string }): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  if (file) form.append('file', new Blob([new Uint8Array(file.bytes)], { type: file.type ?? '' }), file.name);
  return form;
}

/** The names of what lies on disk for a person, unfinished uploads included. */
export function filesOf(settings: TestSettings, ownerId: string): Promise<string[]> {
  return filesIn(join(settings.evidenceFolder, 'evidence'), ownerId);
}

export function filesIn(folder: string, ownerId: string): Promise<string[]> {
  return readdir(join(folder, ownerId)).catch(() => []);
}

export function pathOf(settings: TestSettings, ownerId: string, id: string): string {
  return join(settings.evidenceFolder, 'evidence', ownerId, id);
}

const BOUNDARY = 'a-line-between-parts';

/** A request that the test itself writes, so that it may stop in the middle. */
export function rawUpload(
  url: string,
  person: Person,
  path = '/api/portfolio/evidence',
  headers: Record<string, string> = {},
): ClientRequest {
  return request(url + path, {
    method: 'POST',
    headers: {
      cookie: `lorfolio_session=${person.browser.token ?? ''}`,
      'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
      ...headers,
    },
  });
}

export const RAW_START = [
  `--${BOUNDARY}\r\ncontent-disposition: form-data; name="title"\r\n\r\nUn gros fichier\r\n`,
  `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="gros.pdf"\r\ncontent-type: application/pdf\r\n\r\n`,
].join('');
export const RAW_END = `\r\n--${BOUNDARY}--\r\n`;

export interface Evidence {
  id: string;
  version: number;
  title: string;
  url: string | null;
  file: { name: string; mediaType: string; size: number; sha256: string } | null;
  skillIds: string[];
  experienceIds: string[];
}

export function upload(
  { browser }: Person,
  fields: Record<string, string>,
  bytes = aPdf(),
  name = 'preuve.pdf',
): Promise<Answer> {
  return browser.post('/api/portfolio/evidence', aForm(fields, { name, bytes }));
}

export async function aSkill({ browser }: Person): Promise<string> {
  return (await browser.post('/api/portfolio/skills', { name: 'Pétrir' })).json<{ id: string }>().id;
}

export async function anExperience({ browser }: Person): Promise<string> {
  const draft = { kind: 'job', title: 'Boulangère' };
  return (await browser.post('/api/portfolio/experiences', draft)).json<{ id: string }>().id;
}

/** Neither row nor file, now or as soon as the service has noticed. */
export async function expectNothingOf(settings: TestSettings, { id }: Person): Promise<void> {
  expect(await asAdmin(settings, 'SELECT FROM evidence WHERE owner_id = $1', [id])).toHaveLength(0);
  const left = await eventually(
    () => filesOf(settings, id),
    (names) => names.length === 0,
  );
  expect(left).toEqual([]);
}
