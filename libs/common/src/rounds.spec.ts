import { Rounds } from './rounds.js';

describe('rounds of work', () => {
  it('follow each other, whatever they take', async () => {
    const steps: string[] = [];
    const rounds = new Rounds(
      async () => {
        steps.push('begun');
        await Promise.resolve();
        steps.push('done');
      },
      () => undefined,
    );

    rounds.again();
    rounds.again();
    await rounds.settle();

    expect(steps).toEqual(['begun', 'done', 'begun', 'done']);
  });

  it('go on after one that failed, which is told', async () => {
    const told: string[] = [];
    let round = 0;
    const rounds = new Rounds(
      () => (round++ === 0 ? Promise.reject(new Error('the first')) : Promise.resolve()),
      (reason) => told.push(reason),
    );

    rounds.begin(60_000);
    rounds.again();
    await rounds.end();

    expect([told, round]).toEqual([['the first'], 2]);
  });
});
