import { Worker } from 'node:worker_threads';
import type { EvaluationResult } from '@monitor/analysis';
import { QUEUE_SETTINGS, threadOptions } from '@monitor/api-platform';
import type { QueueSettings } from '@monitor/api-platform';
import { Inject, Injectable } from '@nestjs/common';
import type { EvaluationOrder } from './work-out.js';

/** What a thread is told to do; it posts the result and ends. */
export interface EvaluationThreadOrder extends EvaluationOrder {
  databaseUrl: string;
}

const program = new URL('./evaluation-program.js', import.meta.url);

/**
 * Works answers out, one after another, in a thread of its own: it takes a processor for seconds, and readers must not
 * wait for that.
 */
@Injectable()
export class EvaluationThread {
  private last: Promise<unknown> = Promise.resolve();

  constructor(@Inject(QUEUE_SETTINGS) private readonly settings: Pick<QueueSettings, 'databaseUrl'>) {}

  workOut(order: EvaluationOrder): Promise<EvaluationResult> {
    const own = this.last.catch(() => undefined).then(() => this.inThread(order));
    this.last = own;
    return own;
  }

  private inThread(order: EvaluationOrder): Promise<EvaluationResult> {
    const workerData: EvaluationThreadOrder = { ...order, databaseUrl: this.settings.databaseUrl };
    const thread = new Worker(program, { workerData, ...threadOptions() });
    return new Promise<EvaluationResult>((resolve, reject) => {
      thread.once('message', resolve);
      thread.once('error', reject);
      thread.once('exit', (code) => reject(new Error(`An answer was broken off (${String(code)}).`)));
    });
  }
}
