import type { OrganisationType } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import type { AnswerFact } from '../facts/return-facts.js';

/** A return that counts, with its answers. */
export interface CountedReturn {
  organisationCode: string;
  quarterId: string;
  organisationType: OrganisationType;
  /** Where it counts in the quarter itself. */
  regionCode: string;
  icbCode: string | null;
  /** Last day of the quarter. */
  endsOn: string;
  answers: Pick<AnswerFact, 'code' | 'answer'>[];
}

export const countedFactsSql = `
SELECT head.organisation_code AS "organisationCode", head.quarter_id AS "quarterId",
       head.organisation_type AS "organisationType", head.region_code AS "regionCode", head.icb_code AS "icbCode", w.ends_on::text AS "endsOn",
       coalesce(said.answers, '[]') AS answers
FROM quarterly_return head
JOIN return_window w ON w.quarter_id = head.quarter_id
LEFT JOIN LATERAL (
  SELECT jsonb_agg(jsonb_build_object('code', action_code, 'answer', status)) AS answers
  FROM action_fact fact
  WHERE fact.organisation_code = head.organisation_code AND fact.quarter_id = head.quarter_id
    AND fact.revision = head.accepted_revision
) said ON true
WHERE head.organisation_code = ANY ($1::text[]) AND head.accepted_revision IS NOT NULL`;

/** The returns of some organisations that count, with the answers that count. One statement. */
export function readCountedFacts(manager: EntityManager, codes: readonly string[]): Promise<CountedReturn[]> {
  return manager.query<CountedReturn[]>(countedFactsSql, [codes]);
}
