import { readFileSync } from 'node:fs';
import { readJsonResume } from './index.js';
import type { ExperienceDraft, ImportItem, ImportPreview } from './index.js';

const fixture = (name: string): Uint8Array => readFileSync(new URL(`../fixtures/${name}`, import.meta.url));
const read = (file: unknown): ImportPreview => readJsonResume(Buffer.from(JSON.stringify(file)));
const item = (preview: ImportPreview, id: string): ImportItem => preview.items.find((each) => each.id === id)!;
const codes = (preview: ImportPreview, id: string): string[] => item(preview, id).changes.map(({ code }) => code);
const skips = (preview: ImportPreview): string[] => preview.skipped.map(({ path, code }) => `${path}: ${code}`);
const job = (entry: object): ExperienceDraft => read({ work: [entry] }).items[0]!.values as ExperienceDraft;

describe('the official sample', () => {
  const preview = readJsonResume(fixture('sample.resume.json'));

  it('becomes a profile, experiences of each kind, skills and a language', () => {
    expect(preview.items.map(({ id }) => id)).toEqual([
      'basics-0',
      'work-0',
      'volunteer-0',
      'education-0',
      'awards-0',
      'publications-0',
      'projects-0',
      'interests-0',
      'skills-0',
      'skills-1',
      'languages-0',
    ]);
    expect(item(preview, 'work-0').values).toEqual({
      kind: 'job',
      title: 'CEO/President',
      organisation: 'Pied Piper',
      place: 'Palo Alto, CA',
      startedOn: '2013-12-01',
      endedOn: '2014-12-01',
      description: expect.stringMatching(/^Pied Piper is a multi-platform[^]*\n\nAwesome compression company$/),
      results: expect.stringMatching(/^Build an algorithm.*\nSuccessfully won.*\nOptimized/),
    });
    expect(item(preview, 'education-0').values).toMatchObject({
      kind: 'training',
      title: 'Bachelor Information Technology',
      description: 'DB1101 - Basic SQL, CS2011 - Java Introduction',
      results: 'Note : 4.0',
    });
    expect(item(preview, 'skills-0').values).toEqual({
      name: 'Web Development',
      level: 4,
      details: 'HTML, CSS, Javascript',
    });
    expect(item(preview, 'languages-0').values).toEqual({ name: 'English', level: 'native' });
  });

  it('keeps an address abroad readable, for want of a commune', () => {
    expect(item(preview, 'basics-0').values).toMatchObject({
      givenName: 'Richard',
      familyName: 'Hendriks',
      address: '2712 Broadway St, CA 94115 San Francisco, California, US',
      website: 'http://richardhendricks.example.com',
    });
  });

  it('tells all that was left out', () => {
    expect(skips(preview)).toEqual([
      'basics.profiles[0]: online_profile',
      'basics.profiles[1]: online_profile',
      'work[0].url: unknown_field',
      'volunteer[0].url: unknown_field',
      'education[0].url: unknown_field',
      'projects[0].type: unknown_field',
      'references[0]: reference',
    ]);
  });
});

describe('a damaged file', () => {
  const preview = readJsonResume(fixture('damaged.resume.json'));

  it('is read as far as it can be', () => {
    expect(item(preview, 'basics-0').values).toEqual({
      givenName: 'Zoé',
      familyName: 'LEFÈVRE-ÇAĞLAR',
      headline: 'Aide-soignante, Formatrice',
      phone: '33612345678',
      website: 'https://www.zoe.example',
      communeName: 'Nancy',
      postalCode: '54000',
    });
    expect(item(preview, 'work-1').values).toEqual({ kind: 'job', title: 'Aide à domicile' });
    expect(item(preview, 'work-2').values).toEqual({
      kind: 'job',
      title: 'Aide-soignante de nuit',
      organisation: 'CHRU de Nancy',
      startedOn: '2014-04',
      ongoing: true,
      description: 'Toilettes\nRepas',
      results: 'Tutrice de deux élèves',
    });
    expect(item(preview, 'work-3').values).toMatchObject({ kind: 'internship', startedOn: '2013-02' });
    expect(item(preview, 'work-4').values).toMatchObject({
      title: 'Boulangerie Schmitt',
      startedOn: '2009',
      ongoing: true,
    });
    expect(item(preview, 'work-5').values).toMatchObject({ title: 'Livraisons à vélo dans le quartier' });
    expect(item(preview, 'volunteer-0').values).toMatchObject({ startedOn: '2016', endedOn: '2016-06-15' });
    expect(item(preview, 'education-0').values).toMatchObject({ title: 'CAP Boulangerie', results: 'Note : 14.5' });
    expect(item(preview, 'certificates-0').values).toMatchObject({
      kind: 'training',
      startedOn: '2021-05',
      endedOn: '2021-05',
    });
    expect(item(preview, 'skills-1').values).toEqual({ name: 'Soins', level: 3, details: 'Toilette' });
    expect(item(preview, 'skills-2').values).toEqual({ name: 'Excel', details: 'Niveau : 80 %' });
    expect(item(preview, 'languages-0').values).toEqual({ name: 'Français', level: 'native' });
    expect(item(preview, 'languages-1').values).toEqual({ name: 'Allemand' });
    expect(item(preview, 'languages-2').values).toEqual({ name: 'Anglais', level: 'B1' });
    expect(item(preview, 'interests-1').values).toEqual({ kind: 'leisure', title: 'Chant choral' });
  });

  it('tells each change', () => {
    expect(codes(preview, 'work-2')).toEqual(['date_rewritten', 'end_is_ongoing']);
    expect(codes(preview, 'work-3')).toEqual(['date_shortened', 'date_rewritten', 'kind_read']);
    expect(codes(preview, 'work-4')).toEqual(['no_end_ongoing', 'title_from_organisation']);
    expect(codes(preview, 'basics-0')).toEqual(['list_joined', 'url_completed']);
    expect(codes(preview, 'skills-2')).toEqual(['level_in_details']);
    expect(codes(preview, 'languages-1')).toEqual(['fluency_unclear']);
    expect(codes(preview, 'interests-1')).toEqual(['characters_removed']);
  });

  it('tells each thing left out', () => {
    expect(skips(preview)).toEqual([
      'basics.email: bad_email',
      'basics.profiles[0]: online_profile',
      'basics.image: photo',
      'basics.birthDate: unknown_field',
      'work[2].website: unknown_field',
      'work[3].endDate: end_before_start',
      'work[6].startDate: bad_date',
      'work[6].highlights[0]: unreadable',
      'work[6]: empty_entry',
      'work[7]: unreadable',
      'work[8]: unreadable',
      'references[0]: reference',
      'military_service: unknown_section',
      '__proto__: unknown_section',
      'constructor: unknown_section',
    ]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('a text that is too long', () => {
  it('is cut at the limit of the portfolio, and the cut is told', () => {
    const preview = read({ work: [{ position: 'é'.repeat(300), summary: '👩🏽‍🚀'.repeat(2000) }] });
    const { title, description } = preview.items[0]!.values as ExperienceDraft;

    expect(title).toBe(`${'é'.repeat(199)}…`);
    expect(Array.from(description!).length).toBeLessThanOrEqual(5000);
    expect(description!.slice(0, -1)).toBe('👩🏽‍🚀'.repeat(description!.length / '👩🏽‍🚀'.length));
    expect(preview.items[0]!.changes).toEqual([
      { path: 'work[0].position', code: 'text_cut', limit: 200 },
      { path: 'work[0].summary', code: 'text_cut', limit: 5000 },
    ]);
  });
});

describe('a phone number', () => {
  it('that is too long is left out rather than cut into a wrong one', () => {
    const preview = read({ basics: { name: 'Zoé Lefèvre', phone: '06 12 34 56 78 ou 03 83 12 34 56' } });

    expect(preview.items[0]!.values).toEqual({ givenName: 'Zoé', familyName: 'Lefèvre' });
    expect(skips(preview)).toEqual(['basics.phone: bad_phone']);
  });
});

describe('a job', () => {
  it('is not ongoing when the file says that it ended, at whatever date', () => {
    expect(job({ position: 'Soudeur', startDate: '2014', endDate: 'mystère' })).toEqual({
      kind: 'job',
      title: 'Soudeur',
      startedOn: '2014',
    });
  });

  it.each([
    ['Stage en boulangerie', 'internship'],
    ['Apprentie boulangère', 'apprenticeship'],
    ['Maître de stage', 'job'],
    ['Stage manager', 'job'],
    ['Backstage', 'job'],
    ['Volontaire en service civique', 'civic-service'],
  ])('called %s is read as %s', (position, kind) => {
    expect(job({ position }).kind).toBe(kind);
  });
});

describe('a hostile file', () => {
  it('gives a preview of bounded size', () => {
    const preview = read({ work: Array.from({ length: 20_000 }, () => ({ position: 'x', a: 1, b: 2 })) });

    expect(preview.items).toHaveLength(500);
    expect(preview.skipped).toHaveLength(301);
    expect(preview.skipped.at(-1)).toEqual({ path: '', code: 'more_skipped', value: String(19_500 + 1000 - 300) });
  });
});
