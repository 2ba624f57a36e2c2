import type { OrganisationType } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { acceptedFacts } from './plan-facts.query.js';
import type { AcceptedRow } from './plan-facts.query.js';
import { planStepColumns } from './plan-steps.query.js';
import type { PlanStepRow } from './plan-steps.query.js';

/** A step of a plan whose day has passed, with whose it is. */
export interface LateStepRow extends PlanStepRow {
  organisationName: string;
  organisationType: OrganisationType;
}

/**
 * Parameters: 1 region of today; 2 today. Organisations that are no longer there are left out: what they had planned stands in
 * the plan of whoever took over.
 */
export const lateStepsSql = `
SELECT ${planStepColumns}, name AS "organisationName", type AS "organisationType"
FROM (
  SELECT plan_step.*, period.name, period.type, last_value(kind) OVER plan AS last_kind, last_value(due_on) OVER plan AS last_day
  FROM organisation_period period
  JOIN plan_step ON plan_step.organisation_code = period.code
  WHERE period.region_code = $1 AND period.superseded_at IS NULL AND period.valid_to IS NULL
  WINDOW plan AS (PARTITION BY organisation_code, action_code ORDER BY number
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
) step
WHERE last_kind <> 'GIVEN_UP' AND last_day < $2::date
ORDER BY organisation_code, action_code, number`;

/** Every step of the plans of a region whose day has passed and that nobody gave up, as far as the reader sees them. */
export function readLateSteps(manager: EntityManager, regionCode: string, today: string): Promise<LateStepRow[]> {
  return manager.query(lateStepsSql, [regionCode, today]);
}

export const acceptedOfManySql = `${acceptedFacts}
JOIN unnest($1::text[], $2::text[]) AS wanted (code, action)
  ON wanted.code = head.organisation_code AND wanted.action = fact.action_code`;

/** What the accepted returns of organisations say of an action each. */
export function readAcceptedOfMany(
  manager: EntityManager,
  plans: readonly { organisationCode: string; actionCode: string }[],
): Promise<AcceptedRow[]> {
  return manager.query(acceptedOfManySql, [
    plans.map(({ organisationCode }) => organisationCode),
    plans.map(({ actionCode }) => actionCode),
  ]);
}
