/** Runs other programs for the scripts beside this file. Plain Node: nothing is installed yet when it is needed. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const workspace = fileURLToPath(new URL('../..', import.meta.url));

/** The program and first arguments that run npm: the npm that started us, or the one on the path. */
export function npmCommand() {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return [process.execPath, script];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}

/**
 * Runs a program to its end in the workspace and collects what it says. When this process is told to end meanwhile, it
 * ends the program first, with all that the program started.
 * @returns {Promise<{ code: number | null, output: string }>}
 */
export function runQuietly([program, ...words], environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, words, {
      cwd: workspace,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own can be ended as a whole.
      detached: process.platform !== 'win32',
    });
    const forget = whenToldToEnd(() => endGroup(child));
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    const finish = (code, said) => {
      forget();
      resolve({ code, output: said });
    };
    child.on('error', (failure) => finish(1, failure.message));
    child.on('close', (code) => finish(code, output));
  });
}

/** Does something before this process ends by a signal. Returns how to leave that off. */
function whenToldToEnd(act) {
  const numbers = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };
  const handlers = Object.entries(numbers).map(([signal, number]) => [
    signal,
    () => {
      act();
      process.exit(128 + number);
    },
  ]);
  for (const [signal, handler] of handlers) process.on(signal, handler);
  return () => handlers.forEach(([signal, handler]) => process.off(signal, handler));
}

function endGroup(child) {
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGTERM');
  } catch {
    // It has ended by itself.
  }
}

/** Says every ten seconds that the work is still going on. */
export async function withPatience(work, log) {
  const begun = Date.now();
  const timer = setInterval(() => log(`  still at it after ${Math.round((Date.now() - begun) / 1000)} s`), 10_000);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}

/** Seconds since a moment, for a person to read. */
export const secondsSince = (begun) => `${((Date.now() - begun) / 1000).toFixed(1)} s`;
