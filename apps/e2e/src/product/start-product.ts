import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The started product. */
export interface Product {
  url: string;
  /** Everything it has printed. */
  output(): string;
  /** Asks it to stop as an operator would, and waits until it and everything that it started has ended. */
  stop(): Promise<void>;
}

export const repository = join(dirname(fileURLToPath(import.meta.url)), '../../../..');
const longestStartMs = 600_000;

/** Runs `npm start` as a person would and waits for its last line. `environment` adds to that of the tests. */
export async function startProduct(environment: Record<string, string>): Promise<Product> {
  const port = environment['PORT'] ?? String(await freePort());
  const child = spawn('npm', ['start'], {
    cwd: repository,
    env: { ...process.env, NODE_OPTIONS: '', ...environment, PORT: port },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  const keep = (chunk: Buffer) => (output += chunk.toString());
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  await untilReady(child, () => output);
  return { url: `http://localhost:${port}`, output: () => output, stop: () => stop(child) };
}

/** A port that nothing listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.');
  return address.port;
}

/** Resolves when the product says that it is ready; fails when it stops before, or says nothing in time. */
async function untilReady(child: ChildProcess, output: () => string): Promise<void> {
  const ready = () => /^ready at http:\/\/localhost:\d+$/m.test(output());
  const outcome = await new Promise<'READY' | 'STOPPED' | 'LATE'>((resolve) => {
    const late = setTimeout(() => resolve('LATE'), longestStartMs);
    const settle = (how: 'READY' | 'STOPPED') => {
      clearTimeout(late);
      resolve(how);
    };
    child.stdout?.on('data', () => ready() && settle('READY'));
    child.once('exit', () => settle('STOPPED'));
  });
  if (outcome === 'READY') return;
  await stop(child);
  const what =
    outcome === 'STOPPED' ? 'stopped while it was starting' : `was not ready after ${longestStartMs / 1000} s`;
  throw new Error(`The product ${what}:\n${output()}`);
}

/** npm ends at once; its output closes when the last process that it started has ended. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.stdout?.closed) return;
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  child.kill('SIGTERM');
  await closed;
}
