import { v5 } from 'uuid';

/** Any will do; it makes our ids ours. */
const NAMESPACE = '6a1f6d6e-2f0c-5c55-9a51-1f0c3a8f2b77';

/** Made of what it names: the same concept of the same version has the same id wherever and whenever it is imported. */
export function referenceId(...parts: readonly string[]): string {
  return v5(parts.join('\n'), NAMESPACE);
}
