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
const longestStartMs = 300_000;

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

/** Runs `npm start` where it must refuse; gives its exit code and what it printed. */
export async function failToStart(
  environment: Record<string, string>,
): Promise<{ code: number | null; output: string }> {
  const child = spawn('npm', ['start', '--silent'], {
    cwd: repository,
    env: { ...process.env, NODE_OPTIONS: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { code, output };
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.');
  return address.port;
}

async function untilReady(child: ChildProcess, output: () => string): Promise<void> {
  const started = Date.now();
  while (!/^ready at http:\/\/localhost:\d+$/m.test(output())) {
    if (child.exitCode !== null) throw new Error(`The product stopped while it was starting:\n${output()}`);
    if (Date.now() - started > longestStartMs) {
      await stop(child);
      throw new Error(`The product was not ready after ${longestStartMs / 1000} s:\n${output()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** npm ends at once; its output closes when the last process that it started has ended. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.stdout?.closed) return;
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  child.kill('SIGTERM');
  await closed;
}
