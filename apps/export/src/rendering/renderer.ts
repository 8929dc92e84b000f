import { Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Piscina } from 'piscina';
import { DomainError, Rounds, Turns } from '#common';
import { TOO_MANY_PAGES } from '#view';
import { Meter } from './meter.js';
import { busy, tooDemanding, tooManyPages } from './rendering-refusals.js';
import type { RenderingLimits } from './rendering-limits.js';
import { skillThemes } from './skill-themes.js';
import type { RenderingFolders, TaskName, Tasks, ThreadData } from './tasks.js';

/** A thread runs what is built; under a test runner this file itself is not. */
const WORKER = new URL(
  import.meta.url.endsWith('.ts')
    ? '../../../../dist/apps/export/src/rendering/render.worker.js'
    : './render.worker.js',
  import.meta.url,
);
const A_MINUTE = 60_000;
/** Before anything was measured. */
const USUAL_MS = 50;
/** Documents that wait behind the next one: half a second's work on a machine that has much else to do. */
const MANY = 10;
/** Of one document: those behind it do not wait for its end. Longer while the thread itself is beginning. */
const LONG_MS = 500;
const LONG_WITH_BEGINNING_MS = 2000;

/**
 * The one place where documents are made: in threads, so that a long one holds up no request, each with an end to its time and its memory.
 * A thread that comes to that end, or dies, takes nothing with it but the document it was at. One thread takes some 65 MB and makes a
 * hundred documents in a second: there are more only when one is not enough (ADR 0034).
 */
export class Renderer implements OnApplicationShutdown {
  private readonly logger = new Logger('rendering');
  private readonly meter = new Meter();
  /** Room for those whose document is being made, and for the next, whose sources are read meanwhile. */
  private readonly room: Turns;
  private readonly threads: Turns;
  private readonly pool: Piscina;
  private readonly told = new Rounds(
    () => {
      this.tell();
      return Promise.resolve();
    },
    (reason) => this.logger.warn(reason),
  );
  /** Why the last thread could not begin. */
  private fault: Error | null = null;
  private hasBegun = false;

  constructor(
    private readonly limits: RenderingLimits,
    folders: RenderingFolders,
  ) {
    this.room = new Turns({ ...limits, atOnce: limits.threads + 1, usualMs: USUAL_MS });
    this.threads = new Turns({ ...limits, atOnce: 1, usualMs: USUAL_MS });
    this.pool = new Piscina({
      filename: WORKER.href,
      workerData: { ...folders, themes: skillThemes } satisfies ThreadData,
      // None before the first document, and none long after the last.
      minThreads: 0,
      maxThreads: limits.threads,
      idleTimeout: limits.idleMs,
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
      // A thread that waits is a thread that sleeps in its event loop, and can be ended.
      atomics: 'disabled',
      recordTiming: false,
    });
    // Of a thread that dies before or after a document, not at one.
    this.pool.on('error', (error: Error) => (this.fault = error));
    this.told.begin(A_MINUTE);
  }

  /**
   * @param who by whom it is asked for: nobody can hold all the threads
   * @param source reads what it is made of, and asks whether it may be, when its turn comes: what waits holds nothing
   */
  async make<Name extends TaskName>(
    who: string,
    name: Name,
    source: () => Tasks[Name]['task'] | Promise<Tasks[Name]['task']>,
  ): Promise<Tasks[Name]['result']> {
    const asked = performance.now();
    if (this.threadCount === 0) this.beginAgain();
    else if (this.hasBegun && this.room.queueLength >= MANY) this.allowMore();
    try {
      return await this.room.take(who, busy, async () => {
        const task = await source();
        return this.threads.take(who, busy, () => this.measured(name, task, asked));
      });
    } catch (error) {
      this.meter.count(outcomeOf(error));
      throw error;
    } finally {
      this.meter.queued(this.queueLength);
    }
  }

  /** How many threads there are. */
  get threadCount(): number {
    return this.pool.threads.length;
  }

  /** How many wait for their turn. */
  get queueLength(): number {
    return this.room.queueLength;
  }

  /** Requests have been answered by then; whatever a thread is still at, nobody waits for it. */
  async onApplicationShutdown(): Promise<void> {
    await this.told.end();
    this.tell();
    await this.pool.destroy();
  }

  private async measured<Name extends TaskName>(name: Name, task: Tasks[Name]['task'], asked: number) {
    const begun = performance.now();
    const result = await this.run(name, task);
    const lasted = performance.now() - begun;
    this.meter.count('made');
    this.meter.record(begun - asked, lasted);
    return result;
  }

  private async run<Name extends TaskName>(name: Name, task: Tasks[Name]['task']): Promise<Tasks[Name]['result']> {
    const time = new AbortController();
    const timer = setTimeout(() => time.abort(), this.limits.seconds * 1000);
    const long = setTimeout(() => this.allowMore(), this.hasBegun ? LONG_MS : LONG_WITH_BEGINNING_MS);
    try {
      const result = (await this.pool.run(task, { name, signal: time.signal })) as Tasks[Name]['result'];
      this.fault = null;
      this.hasBegun = true;
      return result;
    } catch (error) {
      if (time.signal.aborted) throw this.fault ?? tooDemanding(error);
      const { code, message } = error as { code?: unknown; message?: unknown };
      if (message === TOO_MANY_PAGES) throw tooManyPages();
      throw code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooDemanding(error) : error;
    } finally {
      clearTimeout(timer);
      clearTimeout(long);
    }
  }

  private beginAgain(): void {
    this.hasBegun = false;
    this.threads.atOnce = 1;
  }

  /** One begins when there is work for it. */
  private allowMore(): void {
    this.threads.atOnce = this.limits.threads;
  }

  private tell(): void {
    const reading = this.meter.take();
    if (reading) this.logger.log(reading);
  }
}

function outcomeOf(error: unknown) {
  if (!(error instanceof DomainError)) return 'failed';
  if (error.code === 'too_many_requests') return 'busy';
  return error.code === 'too_demanding' ? 'tooDemanding' : 'refused';
}
