import { jest } from '@jest/globals';
import { Turns, type TurnLimits } from './turns.js';

describe('turns', () => {
  const full = (seconds: number) => new Error(`full for ${seconds} s`);

  // Time passes when a test says so; what settles at once does.
  beforeEach(() => jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] }));
  afterEach(() => jest.useRealTimers());

  /** Works that last until they are let go of, and the order in which they began. */
  function aRoom(limits: Partial<TurnLimits> = {}) {
    const turns = new Turns({ atOnce: 1, waiting: 4, usualMs: 1000, ...limits });
    const begun: string[] = [];
    const ends = new Map<string, () => void>();
    const works: Promise<void>[] = [];
    const ask = (who: string, name = who) => {
      const work = turns.take(who, full, async () => {
        begun.push(name);
        await new Promise<void>((end) => ends.set(name, end));
      });
      works.push(work);
      return work;
    };
    const settle = () => new Promise((resolve) => setImmediate(resolve));
    const end = async (name: string) => {
      ends.get(name)?.();
      await settle();
    };
    return { turns, begun, ask, end, settle };
  }

  it('are taken in the order of coming', async () => {
    const { begun, ask, end, settle } = aRoom();
    for (const who of ['a', 'b', 'c']) void ask(who);
    await settle();

    expect(begun).toEqual(['a']);
    await end('a');
    await end('b');

    expect(begun).toEqual(['a', 'b', 'c']);
  });

  it('are given first to whoever has none', async () => {
    const { begun, ask, end, settle } = aRoom({ atOnce: 3 });
    for (const name of ['a1', 'a2']) void ask('a', name);
    for (const name of ['b1', 'b2']) void ask('b', name);
    void ask('c');
    await settle();

    expect(begun).toEqual(['a1', 'a2', 'b1']);
    await end('a1');

    expect(begun).toEqual(['a1', 'a2', 'b1', 'c']);
  });

  it('are given to everybody once before to anybody twice', async () => {
    const { begun, ask, end, settle } = aRoom({ atOnce: 1, waiting: 10 });
    for (const name of ['a1', 'a2', 'a3', 'a4']) void ask('a', name);
    for (const name of ['b1', 'b2']) void ask('b', name);
    void ask('c');
    await settle();
    for (const name of ['a1', 'b1', 'c', 'a2', 'b2', 'a3']) await end(name);

    expect(begun).toEqual(['a1', 'b1', 'c', 'a2', 'b2', 'a3', 'a4']);
  });

  it('are not overtaken without end by those who come later', async () => {
    const { begun, ask, end, settle } = aRoom({ atOnce: 1, waiting: 2 });
    for (const name of ['a1', 'a2']) void ask('a', name);
    await settle();
    let last = 'a1';
    for (const who of ['b', 'c', 'd']) {
      void ask(who);
      await end(last);
      last = begun.at(-1)!;
    }

    expect(begun).toEqual(['a1', 'b', 'a2', 'c']);
  });

  it('begin at once when there is room for more, and wait again when there is for less', async () => {
    const { turns, begun, ask, end, settle } = aRoom({ atOnce: 1 });
    for (const who of ['a', 'b', 'c', 'd']) void ask(who);
    await settle();

    turns.atOnce = 2;
    await settle();
    expect(begun).toEqual(['a', 'b']);

    turns.atOnce = 1;
    await end('a');
    expect(begun).toEqual(['a', 'b']);
    await end('b');
    expect(begun).toEqual(['a', 'b', 'c']);
  });

  it('say when there will be room, by how long works take of late and how many wait', async () => {
    const { turns, ask, end, settle } = aRoom({ atOnce: 1, waiting: 2, usualMs: 4000 });
    for (const who of ['a', 'b', 'c']) void ask(who);
    await settle();
    await expect(ask('d')).rejects.toThrow('full for 8 s');

    // Sixteen seconds more than the usual four: the mean is a second longer.
    await jest.advanceTimersByTimeAsync(20_000);
    await end('a');
    void ask('e');
    expect(turns.queueLength).toBe(2);
    await expect(ask('d')).rejects.toThrow('full for 10 s');
  });

  it('leave one place for others, whatever one asks for', async () => {
    const { begun, ask, end, settle } = aRoom({ atOnce: 2 });
    void ask('a', 'a1');
    void ask('a', 'a2');
    await settle();
    expect(begun).toEqual(['a1']);

    void ask('b');
    await settle();
    expect(begun).toEqual(['a1', 'b']);
    await end('a1');

    expect(begun).toEqual(['a1', 'b', 'a2']);
  });

  it('leave no place to nobody when there is one only', async () => {
    const { begun, ask, end, settle } = aRoom({ atOnce: 1 });
    void ask('a');
    void ask('b');
    await settle();

    expect(begun).toEqual(['a']);
    await end('a');

    expect(begun).toEqual(['a', 'b']);
  });

  it('are refused when as many wait as may', async () => {
    const { turns, ask } = aRoom();
    for (const who of ['a', 'b', 'c', 'd', 'e']) void ask(who);

    await expect(ask('f')).rejects.toThrow('full');
    expect(turns.queueLength).toBe(4);
  });

  it('are refused to who waits for half of them already, and not to the next', async () => {
    const { turns, ask } = aRoom();
    for (const name of ['a1', 'a2', 'a3']) void ask('a', name);

    await expect(ask('a', 'a4')).rejects.toThrow('full');
    void ask('b');
    expect(turns.queueLength).toBe(3);
  });

  it('pass on when a work fails', async () => {
    const { turns, begun, ask, settle } = aRoom();
    const failing = turns.take('a', full, () => Promise.reject(new Error('broken')));
    void ask('b');

    await expect(failing).rejects.toThrow('broken');
    await settle();

    expect(begun).toEqual(['b']);
  });
});
