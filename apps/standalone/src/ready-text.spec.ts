import { readyText } from './ready-text.js';

const READY = {
  url: 'http://localhost:8080',
  accounts: [],
  dataFolder: '/srv/lorfolio',
  outbox: '/srv/lorfolio/outbox',
};

describe('what is read in the terminal when all is ready', () => {
  it('names the address, the data folder and the outbox', () => {
    const text = readyText(READY, false);

    expect(text).toContain('Lorfolio is ready: http://localhost:8080\n');
    expect(text).toContain('Data is kept in /srv/lorfolio\n');
    expect(text).toContain('Mail is written to /srv/lorfolio/outbox\n');
  });

  it('says of a demo that its data goes, and speaks of no outbox where mail is sent', () => {
    const text = readyText({ ...READY, outbox: null }, true);

    expect(text).toContain('Data is kept in /srv/lorfolio, which is removed at the end\n');
    expect(text).not.toContain('Mail');
  });
});
