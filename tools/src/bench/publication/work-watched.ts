import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';
import { pathToFileURL } from 'node:url';
import type { ThreadOrder } from '@monitor/api-releases';
import { Client } from 'pg';
import { workspacePath } from '../../start/workspace.js';

const sampleMs = 100;

/** What some work took of this process. */
export interface WorkWatched {
  seconds: number;
  /** Of all threads of the process: what else the machine does is not in it. */
  processorSeconds: number;
  statements: number;
  /** The most memory that the process held. */
  memoryMostMb: number;
  /** How long the event loop was kept from other work, at worst and in 99 of 100 looks. */
  lagMostMs: number;
  lagP99Ms: number;
}

/** Does some work, and looks at this process meanwhile. Statements are those that this thread sends. */
export async function watched(work: () => Promise<unknown>): Promise<WorkWatched> {
  const delay = monitorEventLoopDelay({ resolution: 10 });
  const memory = () => process.memoryUsage.rss() / 2 ** 20;
  let [memoryMostMb, statements] = [memory(), 0];
  const timer = setInterval(() => (memoryMostMb = Math.max(memoryMostMb, memory())), sampleMs);
  const { query } = Client.prototype;
  Client.prototype.query = function count(this: Client, ...asked: unknown[]): unknown {
    statements += 1;
    return Reflect.apply(query, this, asked);
  } as typeof query;
  delay.enable();
  const [begun, processor] = [performance.now(), process.cpuUsage()];
  try {
    await work();
  } finally {
    delay.disable();
    clearInterval(timer);
    Client.prototype.query = query;
  }
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(processor);
  const processorSeconds = (user + system) / 1e6;
  const [lagMostMs, lagP99Ms] = [delay.max / 1e6, delay.percentile(99) / 1e6];
  return { seconds, processorSeconds, statements, memoryMostMb, lagMostMs, lagP99Ms };
}

/** Builds a publication in the thread in which the server builds it. */
export function buildInThread(databaseUrl: string, publication: number): Promise<void> {
  const order: ThreadOrder = { databaseUrl, task: 'BUILD', publication };
  const file = pathToFileURL(workspacePath('apps/api/dist/publication-thread.js'));
  return new Promise((resolve, reject) => {
    const thread = new Worker(file, { workerData: order });
    thread.once('error', reject);
    thread.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The thread ended with ${code}.`));
    });
  });
}
