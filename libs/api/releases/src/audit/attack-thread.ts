import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { AttackOutcome } from '@monitor/analysis';
import { threadOptions } from '@monitor/api-platform';
import type { AttackAnswer, AttackTask } from './attack-task.js';

const memoryMb = 1024;
const program = new URL('./attack-program.js', import.meta.url);

/** Attacks tables in a thread beside the server, one task at a time, so that the server answers meanwhile. */
export class AttackThread {
  private constructor(private readonly worker: Worker) {}

  /** Starts a thread; its solver is ready. */
  static async start(): Promise<AttackThread> {
    const worker = new Worker(program, { ...threadOptions(), resourceLimits: { maxOldGenerationSizeMb: memoryMb } });
    await once(worker, 'message');
    // What fails during a task is told to the task.
    worker.on('error', () => undefined);
    return new AttackThread(worker);
  }

  async run(task: AttackTask): Promise<AttackOutcome> {
    this.worker.postMessage(task);
    const [answer] = (await once(this.worker, 'message')) as [AttackAnswer];
    if (answer.kind === 'FAILED') throw Object.assign(new Error(answer.message), { stack: answer.stack });
    return answer.outcome;
  }

  /** Ends the thread; a task under way is not finished. */
  async close(): Promise<void> {
    await this.worker.terminate();
  }
}
