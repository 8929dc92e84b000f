import { Meter } from './meter.js';

describe('the meter of documents', () => {
  it('tells what was made since it last told, and nothing when nothing was', () => {
    const meter = new Meter();
    expect(meter.take()).toBeNull();

    meter.count('made');
    meter.record(0, 12);
    meter.count('busy');
    meter.queued(3);

    expect(meter.take()).toEqual({
      ...{ made: 1, busy: 1, tooDemanding: 0, refused: 0, failed: 0, longestQueue: 3, rssMb: expect.any(Number) },
      ...{ ms: { p50: 12, p99: 12 }, waitedMs: { p50: 1, p99: 1 } },
    });
    expect(meter.take()).toBeNull();
  });
});
