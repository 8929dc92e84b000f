import { createRequire } from 'node:module';
import { QUEUE_VERSION } from './job-queue.js';

describe('the job queue', () => {
  it('knows the version of its library’s tables: change QUEUE_VERSION when the library is brought up to date', () => {
    const library = createRequire(import.meta.url)('pg-boss/package.json') as { pgboss: { schema: number } };
    expect(QUEUE_VERSION).toBe(library.pgboss.schema);
  });
});
