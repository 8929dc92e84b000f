import { newId } from '#common';
import { ConfirmationRequest } from './confirmation-request.entity.js';

const asked = { email: ' chef@example.org ', name: ' Paul  Weber ', relation: 'employer' as const, message: '  ' };
const now = new Date('2026-11-26T10:00:00Z');
const after = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000);
const hash = Buffer.alloc(32);

describe('a request for confirmation', () => {
  const ask = () => ConfirmationRequest.ask(newId(), asked, hash, now);

  it('is kept as it was written, without blanks around, and its link ends after 30 days', () => {
    expect(ask()).toMatchObject({ email: 'chef@example.org', name: 'Paul Weber', message: null, expiresAt: after(30) });
  });

  it.each([
    ['waits', 0, 'waiting'],
    ['waits to the last moment', 29.999, 'waiting'],
    ['has ended with its link', 30, 'ended'],
  ])('%s', (_, days, status) => {
    expect(ask().status(after(days))).toBe(status);
  });

  it('is answered, and stays so after its link has ended', () => {
    const request = ask();
    request.answeredAt = now;

    expect(request.status(after(40))).toBe('answered');
  });

  it('is sent again once a day, and its link counts from then', () => {
    const request = ask();

    expect(() => request.sendAgain(hash, after(0.99))).toThrow('once a day');
    request.sendAgain(Buffer.alloc(32, 1), after(1));

    expect(request).toMatchObject({ sentAt: after(1), expiresAt: after(31), tokenHash: Buffer.alloc(32, 1) });
    expect(() => request.sendAgain(hash, after(1.5))).toThrow('once a day');
  });

  it.each([
    ['it was answered', { answeredAt: now }, 2],
    ['it was cancelled', { cancelledAt: now }, 2],
    ['its link has ended', {}, 30],
    ['the address is forgotten', { email: null }, 2],
  ])('is not sent again when %s', (_, facts, days) => {
    expect(() => Object.assign(ask(), facts).sendAgain(hash, after(days))).toThrow('not wait');
  });

  it('forgets the address when it is cancelled', () => {
    const request = ask();
    request.cancel(now);

    expect(request).toMatchObject({ email: null, cancelledAt: now });
    expect(request.status(now)).toBe('cancelled');
  });
});
