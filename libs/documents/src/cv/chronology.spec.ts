import { newestFirst } from './chronology.js';

describe('experiences, newest first', () => {
  const at = (name: string, startedOn: string | null, endedOn: string | null, ongoing = false) => ({
    name,
    startedOn,
    endedOn,
    ongoing,
  });

  it('begin with what goes on, then what ended last, and end with what has no date', () => {
    const ordered = newestFirst([
      at('undated', null, null),
      at('2010 to 2015', '2010', '2015'),
      at('2001 to June 2019', '2001', '2019-06'),
      at('some day of 2019', '2018', '2019'),
      at('since 2001', '2001', null, true),
      at('since 2020', '2020-04', null, true),
      at('2015 only', '2015', null),
      at('until 2016', null, '2016-02-03'),
    ]);

    expect(ordered.map(({ name }) => name)).toEqual([
      'since 2020',
      'since 2001',
      'some day of 2019',
      '2001 to June 2019',
      'until 2016',
      '2015 only',
      '2010 to 2015',
      'undated',
    ]);
  });
});
