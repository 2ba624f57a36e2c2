import type { ReturnState } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import type { MailboxRow } from '../mailboxes/mailbox.query.js';
import type { ClaimedLetter } from './claimed-letter.js';

/** How things stand when the turn of a letter has come. */
export interface LetterFacts {
  mailbox: Pick<MailboxRow, 'version' | 'address' | 'stoppedAt' | 'confirmedAt' | 'refusals' | 'setByName'> | null;
  placeName: string;
  /** Null for a letter about no return, and where its quarter has no window. */
  opensOn: string | null;
  dueOn: string | null;
  closesOn: string | null;
  state: ReturnState;
  revision: number;
  acceptedRevision: number | null;
  isExpected: boolean;
  extension: number | null;
  extendedTo: string | null;
  /** When the step that the letter is about was taken. */
  happenedAt: Date | null;
}

/** $1 organisation; $2 role; $3 quarter; $4 revision; $5 the step of a return that the letter is about. One row always. */
export const letterFactsSql = `
SELECT (SELECT jsonb_build_object('version', version, 'address', address, 'stoppedAt', stopped_at, 'confirmedAt', confirmed_at,
                                  'refusals', refusals, 'setByName', set_by_name)
        FROM mailbox WHERE organisation_code = $1 AND role = $2) AS mailbox,
       coalesce(
         (SELECT name FROM organisation_period WHERE code = $1 AND superseded_at IS NULL ORDER BY valid_from DESC LIMIT 1),
         $1) AS "placeName",
       w.opens_on::text AS "opensOn", w.due_on::text AS "dueOn", w.closes_on::text AS "closesOn",
       coalesce(head.state, 'NOT_STARTED') AS state, coalesce(head.revision, 0) AS revision,
       head.accepted_revision AS "acceptedRevision",
       EXISTS (SELECT FROM expected_return expected
               WHERE expected.organisation_code = $1 AND expected.quarter_id = $3) AS "isExpected",
       extension.version AS extension, extension.closes_on::text AS "extendedTo",
       (SELECT max(happened_at) FROM return_event event
        WHERE event.organisation_code = $1 AND event.quarter_id = $3 AND event.revision = $4 AND event.kind = $5) AS "happenedAt"
FROM (VALUES (true)) asked (anyway)
LEFT JOIN return_window w ON w.quarter_id = $3
LEFT JOIN quarterly_return head ON head.organisation_code = $1 AND head.quarter_id = $3
LEFT JOIN return_extension extension
  ON extension.organisation_code = $1 AND extension.quarter_id = $3 AND extension.superseded_at IS NULL`;

const stepOfKind: Partial<Record<ClaimedLetter['kind'], string>> = {
  WAITS_FOR_SIGN_OFF: 'SUBMITTED',
  RECEIPT_SUBMITTED: 'SUBMITTED',
  RECEIPT_SIGNED_OFF: 'SIGNED_OFF',
  SENT_BACK: 'SENT_BACK',
  ACCEPTED: 'ACCEPTED',
};

/** Reads how things stand for a letter. */
export async function readLetterFacts(manager: EntityManager, letter: ClaimedLetter): Promise<LetterFacts> {
  const { organisationCode, role, quarterId, revision, kind } = letter;
  const values = [organisationCode, role, quarterId, revision, stepOfKind[kind] ?? null];
  const [row] = await manager.query<LetterFacts[]>(letterFactsSql, values);
  if (row === undefined) throw new Error('How things stand for a letter is one row.');
  return row;
}

export const waitingOfRegionSql = `
SELECT coalesce(expected.name, head.organisation_code) AS name, head.quarter_id AS "quarterId"
FROM quarterly_return head
LEFT JOIN expected_return expected
  ON expected.organisation_code = head.organisation_code AND expected.quarter_id = head.quarter_id
WHERE head.region_code = $1 AND head.state = 'SIGNED_OFF'
ORDER BY head.quarter_id, name`;

/** A return that waits for the lead of its region. */
export interface WaitingReturn {
  name: string;
  quarterId: string;
}

/** The returns that wait for the lead of a region. */
export function readWaitingReturns(manager: EntityManager, regionCode: string): Promise<WaitingReturn[]> {
  return manager.query<WaitingReturn[]>(waitingOfRegionSql, [regionCode]);
}
