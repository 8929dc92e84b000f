/** The embedded database cannot run; the message is one paragraph for the person who started it, and says what to do. */
export class ClusterError extends Error {
  override readonly name = 'ClusterError';
}
