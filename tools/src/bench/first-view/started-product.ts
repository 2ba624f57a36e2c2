import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freeLoopbackPort } from '@monitor/api-platform';
import { workspacePath } from '../../start/workspace.js';

const longestStartMs = 600_000;

/** The product with its demonstration data, as `npm start` brings it up. */
export interface StartedProduct {
  url: string;
  stop(): Promise<void>;
}

/**
 * Starts the product on a free port.
 * @param keepIn where its data is kept for another run; null for a new place that is removed afterwards
 */
export async function startProduct(keepIn: string | null): Promise<StartedProduct> {
  const directory = keepIn ?? (await mkdtemp(join(tmpdir(), 'monitor-first-view-')));
  const port = await freeLoopbackPort();
  const child = spawn(process.execPath, [workspacePath('tools/start/start.mjs')], {
    cwd: workspacePath(''),
    env: { ...process.env, NODE_OPTIONS: '', PORT: String(port), DATA_DIR: directory },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  await untilReady(child);
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    if (keepIn === null) await rm(directory, { recursive: true, force: true });
  };
  return { url: `http://localhost:${port}`, stop };
}

function untilReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    const late = setTimeout(() => reject(new Error(`The product was not ready in time:\n${output}`)), longestStartMs);
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (!/^ready at /m.test(output)) return;
      clearTimeout(late);
      resolve();
    });
    child.once('exit', () => reject(new Error(`The product stopped while it was starting:\n${output}`)));
  });
}
