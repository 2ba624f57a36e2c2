import type { Actor } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** Who is at work, and the transaction that the work is done in. */
export interface ReturnWork {
  actor: Actor;
  manager: EntityManager;
}
