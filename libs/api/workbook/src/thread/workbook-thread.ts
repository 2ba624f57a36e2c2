import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { threadOptions } from '@monitor/api-platform';
import { DomainError } from '@monitor/domain';
import { Injectable } from '@nestjs/common';
import { WorkbookRefusal } from '../reading/refusal.js';
import { watchOf } from './thread-clock.js';
import type { WorkbookOutcome, WorkbookTask } from './workbook-task.js';

const memoryMb = 384;
/** How long the thread may work. A file comes from anybody; reading the longest return takes a twentieth of it. */
const longestMs = { READ: 1800, WRITE: 20_000 } as const;
/** How long anybody waits for it, however busy the machine is. */
const longestWaitMs = { READ: 10_000, WRITE: 20_000 } as const;
const lookEveryMs = 50;
/** Who waits longer than this many others is told to try again. */
const mostWaiting = 8;
const program = new URL('./workbook-program.js', import.meta.url);

/**
 * Reads and writes workbooks in a thread beside the server, one at a time. A file that takes too long or too much memory
 * ends the thread and nothing else; the next task gets a new one.
 */
@Injectable()
export class WorkbookThread {
  private worker: Worker | null = null;
  private clock: string | null = null;
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  /** Does a task when those before it are done. Refuses (BUSY) when too many wait; throws WorkbookRefusal for a bad file. */
  async run(task: WorkbookTask): Promise<Extract<WorkbookOutcome, { kind: 'WRITTEN' | 'READ' }>> {
    if (this.waiting >= mostWaiting) {
      throw new DomainError('BUSY', 'Many workbooks are being read just now. Try again in a minute.');
    }
    this.waiting += 1;
    const before = this.last;
    const turn = before.then(() => this.perform(task));
    this.last = turn.catch(() => undefined);
    try {
      return answerOf(await turn);
    } finally {
      this.waiting -= 1;
    }
  }

  /** Ends the thread; a task under way is not finished. */
  async close(): Promise<void> {
    await this.worker?.terminate();
    this.worker = null;
  }

  private async perform(task: WorkbookTask): Promise<WorkbookOutcome> {
    const worker = await this.ready();
    const ending = new AbortController();
    const waited = watchOf(null);
    const worked = watchOf(this.clock);
    const timer = setInterval(() => {
      if (worked() > longestMs[task.kind] || waited() > longestWaitMs[task.kind]) ending.abort();
    }, lookEveryMs);
    try {
      worker.ref();
      worker.postMessage(task);
      const [outcome] = (await once(worker, 'message', { signal: ending.signal })) as [WorkbookOutcome];
      worker.unref();
      return outcome;
    } catch (failure) {
      await this.close();
      const isTooMuch = task.kind === 'READ' && (ending.signal.aborted || isOutOfMemory(failure));
      if (isTooMuch) throw tooMuch();
      throw failure;
    } finally {
      clearInterval(timer);
    }
  }

  private async ready(): Promise<Worker> {
    if (this.worker !== null) return this.worker;
    const worker = new Worker(program, { ...threadOptions(), resourceLimits: { maxOldGenerationSizeMb: memoryMb } });
    [this.clock] = (await once(worker, 'message')) as [string | null];
    // What fails during a task is told to the task; a thread that ends is replaced either way.
    worker.on('error', () => undefined);
    worker.once('exit', () => {
      if (this.worker === worker) this.worker = null;
    });
    this.worker = worker;
    return worker;
  }
}

function isOutOfMemory(failure: unknown): boolean {
  return failure instanceof Error && 'code' in failure && failure.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function tooMuch(): WorkbookRefusal {
  return new WorkbookRefusal(
    'TOOK_TOO_LONG',
    'This file could not be read in the time that a whole return takes. Try once more; if it is refused again, download a new workbook, and copy your answers into it.',
  );
}

function answerOf(outcome: WorkbookOutcome): Extract<WorkbookOutcome, { kind: 'WRITTEN' | 'READ' }> {
  if (outcome.kind === 'REFUSED') throw new WorkbookRefusal(outcome.code, outcome.message);
  if (outcome.kind === 'FAILED') throw Object.assign(new Error(outcome.message), { stack: outcome.stack });
  return outcome;
}
