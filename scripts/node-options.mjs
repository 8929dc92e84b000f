/** How Node runs Lorfolio: a small young space, for what an answer leaves behind is gone with it. Dockerfile says the same. */
export const FLAGS = ['--max-semi-space-size=4', '--max-old-space-size=640'];

/** The C library gives each thread a heap of its own, and keeps what was freed there: of 300 MB, two instead of one a thread leave 275. */
export const ENVIRONMENT = { MALLOC_ARENA_MAX: '2' };
