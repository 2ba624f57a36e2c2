import { parentPort } from 'node:worker_threads';
import { readWorkbook } from '../reading/read-workbook.js';
import { WorkbookRefusal } from '../reading/refusal.js';
import { writeWorkbook } from '../writing/write-workbook.js';
import { clockOfThisThread } from './thread-clock.js';
import type { WorkbookOutcome, WorkbookTask } from './workbook-task.js';

async function answer(task: WorkbookTask): Promise<WorkbookOutcome> {
  try {
    if (task.kind === 'WRITE') return { kind: 'WRITTEN', bytes: await writeWorkbook(task.source) };
    return { kind: 'READ', reading: await readWorkbook(task.bytes, task.owner) };
  } catch (failure) {
    if (failure instanceof WorkbookRefusal) return { kind: 'REFUSED', code: failure.code, message: failure.message };
    const { message, stack = '' } = failure instanceof Error ? failure : new Error(String(failure));
    return { kind: 'FAILED', message, stack };
  }
}

/** The program of the thread: one task at a time. The first message says that it is ready, and where its clock is. */
parentPort?.on('message', (task: WorkbookTask) => {
  void answer(task).then((outcome) => parentPort?.postMessage(outcome));
});
parentPort?.postMessage(clockOfThisThread());
