import { inLog } from './problem.filter.js';

const failed = (message: string, code: string) =>
  Object.assign(new Error(message), { driverError: Object.assign(new Error(message), { code, table: 'profile' }) });

describe('a fault, in the log', () => {
  it.each(['22P02', '22007', '22021'])(
    'of what was put in (%s) is its code alone: its message repeats the input',
    (code) => {
      const told = inLog(failed('invalid input syntax for type uuid: "Łukasz et son adresse"', code));

      expect(told).toEqual({ type: 'Error', code });
    },
  );

  it('of another kind has its message, and no detail', () => {
    const told = inLog(failed('duplicate key value violates unique constraint "account_email"', '23505'));

    expect(told).toMatchObject({ code: '23505', table: 'profile', message: expect.stringMatching(/^duplicate key/) });
    expect(told).not.toHaveProperty('detail');
  });
});
