import { sayPeriod } from './periods.js';

describe('a period', () => {
  const at = (startedOn: string | null, endedOn: string | null, ongoing = false) => ({ startedOn, endedOn, ongoing });

  it.each([
    [at('2009', '2011'), '2009 – 2011', '2009 – 2011'],
    [at('2009-03', '2011-12'), 'mars 2009 – décembre 2011', 'March 2009 – December 2011'],
    [at('2009-03-01', '2009-08-15'), '1er mars 2009 – 15 août 2009', '1 March 2009 – 15 August 2009'],
    [at('2009', '2009'), '2009', '2009'],
    [at('2009-03', '2009-03'), 'mars 2009', 'March 2009'],
    [at('2009', '2011-06'), '2009 – juin 2011', '2009 – June 2011'],
    [at('2009-03', null, true), 'depuis mars 2009', 'since March 2009'],
    [at('2009-03-02', null, true), 'depuis le 2 mars 2009', 'since 2 March 2009'],
    [at('2009', null), '2009', '2009'],
    [at(null, '2011-08'), 'jusqu’en août 2011', 'until August 2011'],
    [at(null, '2011-08-01'), 'jusqu’au 1er août 2011', 'until 1 August 2011'],
    [at(null, null, true), 'en cours', 'ongoing'],
    [at('2009', '2011', true), 'depuis 2009', 'since 2009'],
  ])('%j is said in French and in English', (period, french, english) => {
    expect(sayPeriod(period, 'fr')?.replaceAll('\u00A0', ' ')).toBe(french);
    expect(sayPeriod(period, 'en')?.replaceAll('\u00A0', ' ')).toBe(english);
  });

  it('is not said when nothing is known of it', () => {
    expect(sayPeriod(at(null, null), 'fr')).toBeNull();
  });

  it('is not cut by the end of a line', () => {
    expect(sayPeriod(at('2009-03', '2011-12'), 'fr')).not.toContain(' ');
  });
});
