import { expectedOrganisationColumns } from '@monitor/api-organisations';
import type { ExpectedOrganisation } from '@monitor/api-organisations';
import { implementationStatuses, isInPlace } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** The last accepted return of an organisation, with its answers by action. */
export interface OwnAnswers extends ExpectedOrganisation {
  answers: { actionCode: string; isInPlace: boolean }[];
}

const inPlace = implementationStatuses.filter(isInPlace);

/** Parameters: 1 organisation; 2 statuses that are in place. */
export const ownAnswersSql = `
SELECT ${expectedOrganisationColumns},
       (SELECT coalesce(jsonb_agg(jsonb_build_object('actionCode', fact.action_code, 'isInPlace', fact.status = ANY ($2::text[]))), '[]')
        FROM action_fact fact
        WHERE fact.organisation_code = head.organisation_code AND fact.quarter_id = head.quarter_id
          AND fact.revision = head.accepted_revision AND fact.status <> 'NOT_APPLICABLE') AS answers
FROM quarterly_return head
JOIN expected_return expected
  ON expected.organisation_code = head.organisation_code AND expected.quarter_id = head.quarter_id
WHERE head.organisation_code = $1 AND head.accepted_revision IS NOT NULL
ORDER BY head.quarter_id DESC LIMIT 1`;

/** What an organisation said in its last accepted return; null where none was accepted. */
export async function readOwnAnswers(manager: EntityManager, organisationCode: string): Promise<OwnAnswers | null> {
  const [row] = await manager.query<OwnAnswers[]>(ownAnswersSql, [organisationCode, inPlace]);
  return row ?? null;
}
