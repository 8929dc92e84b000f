import { isNews } from './newer-wordings.js';

const TODAY = { label: 'Pétrir la pâte', names: ['Pétrir la pâte', 'Knead dough', 'Malaxer la pâte'] };

describe('the words of a newer version', () => {
  it.each([
    ['when they have changed', 'Pétrir une pâte', 'Pétrir une pâte'],
    ['when they have changed, also for words of one’s own', 'Pétrir une pâte', 'Mon pain'],
    ['when nobody knows any more what they were', null, 'Pétrir une pâte'],
  ])('are news %s', (_, before, name) => {
    expect(isNews({ ...TODAY, before }, name)).toBe(true);
  });

  it.each([
    ['when they are what they were', 'Pétrir la pâte', 'Mon pain'],
    ['when they differ by capitals and accents alone', 'petrir la PATE', 'Mon pain'],
    ['for who says it so already', 'Pétrir une pâte', 'pétrir la pâte'],
    ['for who says it in the other language', null, 'Knead dough'],
    ['for who says another of its names', null, 'Malaxer la pâte'],
  ])('are none %s', (_, before, name) => {
    expect(isNews({ ...TODAY, before }, name)).toBe(false);
  });
});
