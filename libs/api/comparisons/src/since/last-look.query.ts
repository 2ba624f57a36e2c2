import type { Actor, SeenFinding } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { actingFor } from '../views/acting-for.js';

/** What is kept of somebody's last look. */
export interface LastLook {
  seenUntil: Date;
  findings: SeenFinding[] | null;
}

/** What a list of changes begins with. */
export interface LookBegun {
  now: Date;
  /** When the returns of the newest quarter could first be sent; null where none ever could. */
  openedAt: Date | null;
  /** Null where nothing was ever marked as seen. */
  seenUntil: Date | null;
  findings: SeenFinding[] | null;
}

export const lookBegunSql = `
SELECT clock.now, opened.at AS "openedAt", look.seen_until AS "seenUntil", look.findings
FROM (SELECT product_now() AS now) clock
CROSS JOIN LATERAL (
  SELECT max(opens_on)::timestamp AT TIME ZONE 'Europe/London' AS at FROM return_window
  WHERE opens_on::timestamp AT TIME ZONE 'Europe/London' <= clock.now
) opened
LEFT JOIN last_look look ON look.person_id = $1 AND look.role = $2 AND look.acting_for = $3`;

/** The moment it is, when the newest quarter opened, and the reader's last look in the role they act in. */
export async function readLookBegun(manager: EntityManager, actor: Actor): Promise<LookBegun> {
  const [begun] = await manager.query<LookBegun[]>(lookBegunSql, [actor.personId, actor.role, actingFor(actor)]);
  if (begun === undefined) throw new Error('PostgreSQL did not say what time it is.');
  return begun;
}

/** The later moment wins, whichever was marked first. */
export const keepLookSql = `
INSERT INTO last_look (person_id, role, acting_for, seen_until, findings)
VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (person_id, role, acting_for) DO UPDATE
SET seen_until = excluded.seen_until, findings = coalesce(excluded.findings, last_look.findings), marked_at = product_now()
WHERE last_look.seen_until < excluded.seen_until`;

/** Keeps up to when the reader has seen what changed, unless they have seen more by now. Findings of null leave those before. */
export async function keepLook(manager: EntityManager, actor: Actor, { seenUntil, findings }: LastLook): Promise<void> {
  const kept = findings === null ? null : JSON.stringify(findings);
  await manager.query(keepLookSql, [actor.personId, actor.role, actingFor(actor), seenUntil, kept]);
}
