import { Mailer } from '#mail';
import { aLink, anOwner, asAdmin, type Person } from '#testing';
import { NoticeSweeper } from '../../apps/portfolio/src/notices/notice-sweeper.js';
import { startServices, type Services } from './services.js';

const LINK_ENDING = /Votre lien .* se termine le/;

describe('the end of a link, told seven days before', () => {
  let api: Services;
  beforeEach(async () => {
    api = await startServices();
  });
  afterEach(() => api.close());

  const kindsOf = async ({ browser }: Person) =>
    (await browser.get('/api/portfolio/notices'))
      .json<{ notices: { kind: string }[] }>()
      .notices.map(({ kind }) => kind);
  const sweep = () => api.portfolio.app.get(NoticeSweeper).sweep();

  /** Someone whose address is verified. */
  async function owner(): Promise<Person> {
    const person = await anOwner(api.portfolio.url);
    await asAdmin(api.settings, 'UPDATE account SET email_verified_at = now() WHERE id = $1', [person.id]);
    return person;
  }

  async function mailsTo({ email }: Person, subject: RegExp): Promise<string[]> {
    await api.portfolio.app.get(Mailer).settle();
    return (await api.portfolio.mails()).filter((mail) => mail.includes(`To: ${email}`) && subject.test(mail));
  }

  it('is told in the page, the length of a link being counted from when its end was chosen', async () => {
    const person = await owner();
    const { id } = await aLink(person, { days: 30 });
    api.clock.advance(20);
    await person.browser.patch(`/api/portfolio/links/${id}`, { days: 2 });
    expect(await kindsOf(person)).toEqual([]);

    await person.browser.patch(`/api/portfolio/links/${id}`, { days: 9 });
    await person.browser.patch(`/api/portfolio/links/${id}`, { label: 'Le fournil' });
    expect(await kindsOf(person)).toEqual([]);
    api.clock.advance(2.5);
    expect(await kindsOf(person)).toEqual(['link-ending']);
  });

  it('is told by one mail for each end that was chosen for eight days or more, by what the link is called', async () => {
    const person = await owner();
    const { id } = await aLink(person, { days: 10, label: 'Boulangerie Weber' });
    await aLink(person, { days: 7, label: 'Trop court' });
    await sweep();
    expect(await mailsTo(person, LINK_ENDING)).toEqual([]);

    api.clock.advance(4);
    await Promise.all([sweep(), sweep()]);
    await sweep();
    const mails = await mailsTo(person, LINK_ENDING);
    expect(mails).toHaveLength(1);
    expect(mails[0]).toContain('Votre lien « Boulangerie Weber »');

    await person.browser.patch(`/api/portfolio/links/${id}`, { days: 9 });
    await sweep();
    expect(await mailsTo(person, LINK_ENDING)).toHaveLength(1);
    api.clock.advance(3);
    await sweep();
    expect(await mailsTo(person, LINK_ENDING)).toHaveLength(2);
  });

  it('is told by no mail once it is withdrawn, nor to an address that is not verified', async () => {
    const [person, unverified] = [await owner(), await anOwner(api.portfolio.url)];
    const { id } = await aLink(person, { days: 10 });
    await aLink(unverified, { days: 10 });
    await person.browser.delete(`/api/portfolio/links/${id}`);
    api.clock.advance(4);
    await sweep();

    expect(await mailsTo(person, LINK_ENDING)).toEqual([]);
    expect(await mailsTo(unverified, LINK_ENDING)).toEqual([]);
  });
});
