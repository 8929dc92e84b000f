import { spawn } from 'node:child_process';
import { dirname, delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The tools of the project, run by the very Node that runs this. */
export const tool = (path) => join(root, 'node_modules', path);

/** This Node and the project's tools come first on the path of whatever is started. */
const environment = (more = {}) => ({
  ...process.env,
  PATH: [dirname(process.execPath), join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
  ...more,
});

/**
 * Runs a program to its end: `{ ok, output, seconds }`. What it prints goes to our stderr as it comes, or with `quiet`
 * is kept in `output`. A program that cannot start or dies of a signal is not ok; it never throws.
 */
export function run(command, args, { env, quiet = false } = {}) {
  const began = performance.now();
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, {
      cwd: root,
      env: environment(env),
      stdio: ['ignore', quiet ? 'pipe' : process.stderr, quiet ? 'pipe' : process.stderr],
    });
    let interrupted = false;
    const end = (ok, why = '') => {
      if (interrupted) process.exit(130);
      process.off('SIGINT', stop).off('SIGTERM', stop);
      resolve({ ok, output: output + why, seconds: (performance.now() - began) / 1000 });
    };
    const stop = (signal) => {
      interrupted = true;
      child.kill(signal);
    };
    process.on('SIGINT', stop).on('SIGTERM', stop);
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => end(false, `${command} did not start: ${error.message}\n`));
    child.on('close', (code, signal) => end(code === 0, signal ? `${command} was ended by ${signal}\n` : ''));
  });
}

/** Runs a JavaScript tool with the running Node. */
export const runNode = (script, args = [], options = {}) => run(process.execPath, [script, ...args], options);
