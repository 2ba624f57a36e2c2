import type { EntityManager } from 'typeorm';

const holdSql = `SELECT pg_try_advisory_xact_lock(hashtextextended('work on publication', $1::bigint)) AS "isHeld"`;

/** Somebody else is at the same work: it is looked at again later, when that is done or was broken off. */
export class WorkGoesOn extends Error {
  constructor(publication: number) {
    super(`Another process works on publication ${String(publication)}.`);
    this.name = 'WorkGoesOn';
  }
}

/** Keeps every other process from working on a publication until the transaction, or its connection, ends. */
export async function holdWork(manager: EntityManager, publication: number): Promise<void> {
  const [row] = await manager.query<{ isHeld: boolean }[]>(holdSql, [publication]);
  if (row?.isHeld !== true) throw new WorkGoesOn(publication);
}
