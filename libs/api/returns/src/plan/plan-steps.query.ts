import { queryTogether } from '@monitor/api-platform';
import type { Actor, NextPlanStep, PlanStep, Role } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import type { ReturnHeadRow } from '../heads/return-head-row.js';

/** A step as it is kept. */
export interface PlanStepRow extends PlanStep {
  organisationCode: string;
  actionCode: string;
  number: number;
  reason: string | null;
  personName: string;
  role: Role;
}

/** What is read of a step. */
export const planStepColumns = `
  organisation_code AS "organisationCode", action_code AS "actionCode", number, quarter_id AS "quarterId", kind,
  what_will_be_done AS "whatWillBeDone", owner_role AS "ownerRole", due_on::text AS "dueOn", reason,
  person_name AS "personName", role, written_at AS "writtenAt"`;

export const planStepsSql = `
SELECT ${planStepColumns} FROM plan_step WHERE organisation_code = ANY ($1::text[]) ORDER BY organisation_code, action_code, number`;

/** Every step of the plans of some organisations, as far as the reader sees them, those of an action in order. */
export function readPlanSteps(manager: EntityManager, codes: readonly string[]): Promise<PlanStepRow[]> {
  return manager.query<PlanStepRow[]>(planStepsSql, [codes]);
}

export const lockPlanSql = `SELECT pg_advisory_xact_lock(hashtextextended('plan ' || $1 || ' ' || $2, 0))`;

export const stepsOfActionSql = `
SELECT ${planStepColumns} FROM plan_step WHERE organisation_code = $1 AND action_code = $2 ORDER BY number`;

/** Which plan. */
export interface PlanReference {
  organisationCode: string;
  actionCode: string;
}

/**
 * Waits until nobody else writes in the plan for an action, and reads its steps. Two statements of one message: the second
 * sees what the first waited for.
 */
export async function holdPlan(
  manager: EntityManager,
  { organisationCode, actionCode }: PlanReference,
): Promise<PlanStepRow[]> {
  const values = [organisationCode, actionCode];
  const answers = await queryTogether(manager, [
    { sql: lockPlanSql, values },
    { sql: stepsOfActionSql, values },
  ]);
  return (answers[1] as PlanStepRow[] | undefined) ?? [];
}

export const addPlanStepSql = `
INSERT INTO plan_step
  (organisation_code, action_code, number, quarter_id, region_code, kind, what_will_be_done, owner_role, due_on, reason,
   person_id, person_name, role, request_id)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, nullif($10, ''), $11, $12, $13, $14)`;

/** Adds the next step to a plan that is held. */
export async function addPlanStep(
  { actor, manager }: { actor: Actor; manager: EntityManager },
  { organisationCode, quarterId, regionCode }: ReturnHeadRow,
  { actionCode, number, ...step }: NextPlanStep & { actionCode: string; number: number },
): Promise<void> {
  const { kind, whatWillBeDone, ownerRole, dueOn, reason } = step;
  await manager.query(addPlanStepSql, [
    ...[organisationCode, actionCode, number, quarterId, regionCode],
    ...[kind, whatWillBeDone, ownerRole, dueOn, reason],
    ...[actor.personId, actor.displayName, actor.role, actor.requestId ?? null],
  ]);
}
