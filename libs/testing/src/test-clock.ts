import { Clock } from '#common';

const DAY = 24 * 60 * 60 * 1000;

/** Goes with the real time, and forward when a test says so. */
export class TestClock extends Clock {
  private ahead = 0;

  override now(): Date {
    return new Date(super.now().getTime() + this.ahead);
  }

  /** @param days may be a fraction */
  advance(days: number): void {
    this.ahead += days * DAY;
  }
}
