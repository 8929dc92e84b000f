/** Lorfolio cannot start, or not go on; the message is one paragraph for the person who started it, and says what to do. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/** The system's short name of what went wrong: `EACCES`. */
export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException | undefined)?.code ?? String(error);
}
