import { Worker } from 'node:worker_threads';
import { PublicationWorkshop } from './publication-workshop.js';
import type { LongTask } from './publication-workshop.js';

/** What a thread is told to do. */
export interface ThreadOrder {
  databaseUrl: string;
  task: LongTask;
  publication: number;
}

/** Work on a publication in a thread of its own, so that the process goes on answering. */
export class WorkshopInThread extends PublicationWorkshop {
  private readonly threads = new Set<Worker>();

  /** @param file the module that does what a ThreadOrder says, and ends */
  constructor(
    private readonly file: URL,
    private readonly databaseUrl: string,
  ) {
    super();
  }

  work(task: LongTask, publication: number): Promise<void> {
    const order: ThreadOrder = { databaseUrl: this.databaseUrl, task, publication };
    const thread = new Worker(this.file, { workerData: order });
    this.threads.add(thread);
    return new Promise<void>((resolve, reject) => {
      thread.once('error', reject);
      thread.once('exit', (code) => {
        if (code === 0) resolve();
        else reject(new Error(`Work on publication ${String(publication)} was broken off (${String(code)}).`));
      });
    }).finally(() => this.threads.delete(thread));
  }

  async close(): Promise<void> {
    await Promise.all([...this.threads].map((thread) => thread.terminate()));
  }
}
