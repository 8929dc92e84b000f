import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * Jest maps no module names in this one file and what it imports: here, Node itself is told where our sources are.
 * `#cluster` is libs/cluster/src/index.ts, and `./x.js` is `./x.ts`.
 */
registerHooks({
  resolve(specifier, context, next) {
    // Packages have `#imports` of their own.
    if (context.parentURL?.includes('/node_modules/')) return next(specifier, context);
    const library = /^#(\w+)$/.exec(specifier)?.[1];
    if (library !== undefined) return next(`../../${library}/src/index.ts`, { ...context, parentURL: import.meta.url });
    const source = specifier.startsWith('.') && context.parentURL ? specifier.replace(/\.js$/, '.ts') : specifier;
    const found = source !== specifier && existsSync(fileURLToPath(new URL(source, context.parentURL)));
    return next(found ? source : specifier, context);
  },
});

/** Before the first test file: one throw-away server for all of them. */
export default async function setUp(): Promise<void> {
  const { TestCluster } = await import('./test-cluster.js');
  globalThis.lorfolioTestCluster = await TestCluster.start();
}
