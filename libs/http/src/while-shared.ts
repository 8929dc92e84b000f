import { Transform, type Readable, type TransformCallback } from 'node:stream';

/** How long something may still be sent after it is no longer shared. */
const EVERY_MS = 2_000;
const EVERY_BYTES = 1024 * 1024;

/**
 * A stream that goes on while it is shared. It asks every two seconds, so that a reader who waits is cut too, and every megabyte,
 * so that one who hurries does not get it all in between. Cut, it is destroyed: the reader knows that the file is not whole.
 */
export class WhileShared extends Transform {
  private readonly timer: NodeJS.Timeout;
  private sinceAsked = 0;

  private constructor(private readonly isShared: () => Promise<boolean>) {
    super();
    this.timer = setInterval(() => void this.ask().catch((error: unknown) => this.destroy(error as Error)), EVERY_MS);
    this.timer.unref();
  }

  static send(content: Readable, isShared: () => Promise<boolean>): Readable {
    const sent = new WhileShared(isShared);
    // Not `pipeline`: it would take the error for its own. What breaks on one side ends the other.
    content.on('error', (error) => sent.destroy(error));
    sent.on('close', () => content.destroy());
    return content.pipe(sent);
  }

  override _transform(chunk: Buffer, _: BufferEncoding, done: TransformCallback): void {
    this.sinceAsked += chunk.length;
    if (this.sinceAsked < EVERY_BYTES) done(null, chunk);
    else this.ask().then(() => done(null, chunk), done);
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    clearInterval(this.timer);
    done(error);
  }

  private async ask(): Promise<void> {
    this.sinceAsked = 0;
    if (!(await this.isShared())) throw new Error('It is no longer shared');
  }
}
