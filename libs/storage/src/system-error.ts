/** Whether an error comes from a system call, such as opening a file. */
export function isSystemError(error: unknown): error is { code: string; syscall: string } {
  return typeof error === 'object' && error !== null && 'syscall' in error && 'code' in error;
}
