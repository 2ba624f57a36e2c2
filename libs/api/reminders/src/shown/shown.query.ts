import type { MailboxRole, ReturnState } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { inUse } from '../writing/letters-of-steps.query.js';

/** An organisation that a lead wants to write to, as far as it is expected to send. */
export interface ShownRow {
  code: string;
  name: string;
  regionCode: string;
  state: ReturnState;
  acceptedRevision: number | null;
  /** Whose mailbox is in use, the preparer's first; null where there is none. */
  role: MailboxRole | null;
  /** Whether it can still be sent today. */
  isOpen: boolean;
  /** Whether a lead wrote to it on the day already. */
  wasWritten: boolean;
}

/** $1 quarter; $2 organisations; $3 today in London. */
export const shownSql = `
SELECT expected.organisation_code AS code, expected.name, expected.region_code AS "regionCode",
       coalesce(head.state, 'NOT_STARTED') AS state, head.accepted_revision AS "acceptedRevision",
       (SELECT role FROM mailbox
        WHERE mailbox.organisation_code = expected.organisation_code AND role IN ('PREPARER', 'APPROVER') AND ${inUse}
        ORDER BY role DESC LIMIT 1) AS role,
       $3::date BETWEEN w.opens_on AND greatest(w.closes_on, extension.closes_on) AS "isOpen",
       EXISTS (SELECT FROM letter
               WHERE letter.organisation_code = expected.organisation_code AND letter.kind = 'FROM_LEAD'
                 AND letter.quarter_id = $1 AND letter.letter_key LIKE '% ' || $3::text) AS "wasWritten"
FROM expected_return expected
JOIN return_window w ON w.quarter_id = expected.quarter_id
LEFT JOIN quarterly_return head
  ON head.organisation_code = expected.organisation_code AND head.quarter_id = expected.quarter_id
LEFT JOIN return_extension extension ON extension.organisation_code = expected.organisation_code
  AND extension.quarter_id = expected.quarter_id AND extension.superseded_at IS NULL
WHERE expected.quarter_id = $1 AND expected.organisation_code = ANY ($2)
ORDER BY expected.name, expected.organisation_code`;

/** Reads how the organisations that are shown stand. */
export function readShown(
  manager: EntityManager,
  { quarterId, codes, today }: { quarterId: string; codes: readonly string[]; today: string },
): Promise<ShownRow[]> {
  return manager.query<ShownRow[]>(shownSql, [quarterId, codes, today]);
}
