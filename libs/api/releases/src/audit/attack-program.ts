import { parentPort } from 'node:worker_threads';
import { attackMetric } from '@monitor/analysis';
import type { Solver } from '@monitor/analysis';
import type { AttackAnswer, AttackTask } from './attack-task.js';
import { loadHighsSolver } from './highs-solver.js';

function answer(task: AttackTask, solver: Solver): AttackAnswer {
  try {
    return { kind: 'ATTACKED', outcome: attackMetric(task, solver) };
  } catch (failure) {
    const { message, stack = '' } = failure instanceof Error ? failure : new Error(String(failure));
    return { kind: 'FAILED', message, stack };
  }
}

/** The program of the thread: one task at a time. The first message says that the solver is there. */
const loaded = await loadHighsSolver();
parentPort?.on('message', (task: AttackTask) => parentPort?.postMessage(answer(task, loaded)));
parentPort?.postMessage('READY');
