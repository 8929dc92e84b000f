import { readPartialDate, saysOngoing } from './partial-date.js';

describe('a date of a file', () => {
  it.each([
    ['2014', '2014'],
    ['2014-04', '2014-04'],
    ['2014-4', '2014-04'],
    ['2014-04-09', '2014-04-09'],
    ['2014/04/09', '2014-04-09'],
    ['2014-04-09T09:30:00.000Z', '2014-04-09'],
    ['04/2014', '2014-04'],
    ['4-2014', '2014-04'],
    ['Apr 2014', '2014-04'],
    ['April, 2014', '2014-04'],
    ['avril 2014', '2014-04'],
    ['Févr. 2014', '2014-02'],
    ['août 2014', '2014-08'],
    ['ao\u00fbt'.normalize('NFD') + ' 2014', '2014-08'],
    ['März 2014', '2014-03'],
    ['1er avril 2014', '2014-04-01'],
    ['April 15th, 2014', '2014-04-15'],
    ['15. April 2014', '2014-04-15'],
    ['15/04/2014', '2014-04-15'],
    ['04/15/2014', '2014-04-15'],
    ['03.04.2014', '2014-04-03'],
    ['04/04/2014', '2014-04-04'],
    ['2014 April', '2014-04'],
    ['2016-02-29', '2016-02-29'],
  ])('%s is %s', (text, date) => {
    expect(readPartialDate(text)).toEqual({ date, isWhole: true });
  });

  it.each([
    ['2014-02-30', '2014-02'],
    ['2015-02-29', '2015-02'],
    ['2014-13', '2014'],
    ['2014-00-00', '2014'],
    ['03/04/2014', '2014'],
    ['Summer 2014', '2014'],
  ])('%s is only sure of %s', (text, date) => {
    expect(readPartialDate(text)).toEqual({ date, isWhole: false });
  });

  it.each(['', 'jadis', '14', '0000', '1066', '2999-01', '20140409', 'n/a', '2014-2016', '9'.repeat(1000)])(
    '%s is none',
    (text) => {
      expect(readPartialDate(text)).toBeNull();
    },
  );

  it.each(['Present', 'current', "aujourd'hui", 'Aujourd’hui', 'En cours.', '(now)', 'heute', 'à ce jour'])(
    '%s says that it goes on',
    (text) => {
      expect(saysOngoing(text)).toBe(true);
    },
  );
});
