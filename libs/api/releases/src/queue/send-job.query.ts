import { writeJob } from '@monitor/api-platform';
import type { EntityManager } from 'typeorm';
import { queues } from './queues.js';
import type { PublicationTask } from './queues.js';

/**
 * Asks for work on a publication, in the transaction that makes it necessary: where that is rolled back, nothing was asked.
 * `startAfter` is the moment before which it is not begun. A job that is sent twice is done once: each looks where the
 * publication stands.
 */
export function sendJob(
  manager: EntityManager,
  task: PublicationTask,
  { publication, startAfter }: { publication: number; startAfter?: Date },
): Promise<void> {
  return writeJob(manager, queues[task], { about: { publication }, startAfter });
}
