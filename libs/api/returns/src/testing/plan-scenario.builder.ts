import type { TypedPlan } from '@monitor/domain';
import type { TestDatabase } from '@monitor/testing';
import { PlanService } from '../plan/plan.service.js';

/** For tests: what is typed as a plan, but for what a test says. */
export const typedPlan: TypedPlan = {
  ...{
    whatWillBeDone: 'Lend devices from four libraries',
    ownerRole: 'Head of digital',
    dueOn: '2026-12-31',
    reason: '',
  },
};

/** For tests: the plans of organisations on a day. */
export function plansOn({ tenantTx }: TestDatabase, day = '2026-10-20'): PlanService {
  return new PlanService(tenantTx.at(`${day}T12:00:00Z`));
}

/** For tests: a return that was accepted on a day and says how far an action is in place. */
export async function acceptedReturn(
  { query }: TestDatabase,
  accepted: { organisationCode: string; quarterId: string; on: string; status: string; revision?: number },
): Promise<void> {
  const { organisationCode, quarterId, on, status, revision = 1 } = accepted;
  const of = [organisationCode, quarterId, revision];
  await query(
    `INSERT INTO quarterly_return (organisation_code, quarter_id, organisation_type, icb_code, region_code, catalogue_version, state, revision, accepted_revision)
     VALUES ($1, $2, 'PRACTICE', 'T6Y0W', 'Y61', 2, 'ACCEPTED', $3, $3)
     ON CONFLICT (organisation_code, quarter_id) DO UPDATE SET revision = excluded.revision, accepted_revision = excluded.revision`,
    of,
  );
  await query(
    `INSERT INTO return_revision (organisation_code, quarter_id, revision, region_code, content, content_hash, prepared_by, preparers, accepted_at)
     VALUES ($1, $2, $3, 'Y61', '{}', 'x', gen_random_uuid(), '{}', $4)`,
    [...of, `${on}T12:00:00Z`],
  );
  await query(
    `INSERT INTO action_fact (organisation_code, quarter_id, revision, region_code, action_code, status)
     VALUES ($1, $2, $3, 'Y61', 'D2-S5', $4)`,
    [...of, status],
  );
}
