import { anOwner, type TestApp } from '#testing';
import { startPortfolio } from './portfolio-service.js';

describe('an owner saying who they are and how to reach them', () => {
  let api: TestApp;
  beforeAll(async () => (api = await startPortfolio()));
  afterAll(() => api.close());

  it('keeps a profile with contact details and a commune', async () => {
    const { browser } = await anOwner(api.url);
    const [metz] = (await browser.get('/api/portfolio/communes?q=metz')).json<{ code: string; name: string }[]>();

    const answer = await browser.patch('/api/portfolio/profile', {
      headline: 'Vendeuse, bientôt aide-soignante',
      email: 'ines@example.org',
      website: 'https://example.org/ines',
      communeCode: metz?.code,
      postalCode: '57070',
      drivingLicences: ['B'],
    });

    expect(metz).toMatchObject({ code: '57463', name: 'Metz' });
    expect(answer.json()).toEqual({
      givenName: 'Inès',
      familyName: 'Morel',
      headline: 'Vendeuse, bientôt aide-soignante',
      summary: null,
      contact: {
        email: 'ines@example.org',
        phone: null,
        address: null,
        birthDate: null,
        website: 'https://example.org/ines',
        commune: { code: '57463', name: 'Metz', postalCode: '57070' },
        mobility: null,
        drivingLicences: ['B'],
      },
      version: 2,
    });
    expect((await browser.get('/api/portfolio')).json()).toMatchObject({ profile: answer.json() });
  });

  it.each([
    [{ email: 'nonsense' }, 'email'],
    [{ birthDate: '23/05/2001' }, 'birthDate'],
    [{ birthDate: '2001-02-30' }, 'birthDate'],
    [{ birthDate: '1899-12-31' }, 'birthDate'],
    [{ birthDate: '2999-01-01' }, 'birthDate'],
    [{ website: 'javascript:alert(1)' }, 'website'],
    [{ communeCode: '99999' }, 'communeCode'],
    [{ communeCode: '57463', postalCode: '54000' }, 'postalCode'],
    [{ givenName: null }, 'givenName'],
    [{ drivingLicences: ['Z'] }, 'drivingLicences'],
  ])('refuses a profile with %o', async (wrong, field) => {
    const { browser } = await anOwner(api.url);

    expect((await browser.patch('/api/portfolio/profile', wrong)).json()).toMatchObject({ errors: [{ field }] });
  });

  it.each([
    ['57000', 'Metz'],
    ['st avold', 'Saint-Avold'],
    ['nancy', 'Nancy'],
    ['ÉPINAL', 'Épinal'],
  ])('finds a commune by %s', async (text, name) => {
    const { browser } = await anOwner(api.url);

    const found = (await browser.get(`/api/portfolio/communes?q=${encodeURIComponent(text)}`)).json<
      { name: string }[]
    >();

    expect(found[0]?.name).toBe(name);
  });
});
