import './node-version.mjs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ENVIRONMENT, FLAGS } from './node-options.mjs';
import { root } from './run.mjs';

const MAIN = join(root, 'dist/apps/standalone/src/main.js');
const args = [...FLAGS, MAIN, ...process.argv.slice(2)];
const env = { ...process.env, ...ENVIRONMENT };

// The C library reads its settings before Node begins. This process becomes Lorfolio: one that waits for it would hold memory for nothing,
// and would have to pass on signals.
if (process.platform === 'win32')
  process.exitCode = spawnSync(process.execPath, args, { env, stdio: 'inherit' }).status ?? 1;
else process.execve(process.execPath, [process.execPath, ...args], env);
