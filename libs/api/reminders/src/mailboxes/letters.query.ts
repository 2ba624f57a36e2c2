import type { LetterKind, LetterState, MailboxRole } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** A letter as lists show it. */
export interface LetterRow {
  organisationCode: string;
  placeName: string;
  kind: LetterKind;
  role: MailboxRole;
  quarterId: string | null;
  state: LetterState;
  outcome: string | null;
  writtenAt: Date;
  notBefore: Date;
  settledAt: Date | null;
}

/** $1 the organisation, or null for all; $2 the state, or null for all; $3 how many. What is to come first, then the latest. */
export const lettersSql = `
SELECT letter.organisation_code AS "organisationCode", letter.kind, letter.role, letter.quarter_id AS "quarterId", letter.state,
       letter.outcome, letter.written_at AS "writtenAt", greatest(letter.not_before, letter.written_at) AS "notBefore",
       letter.settled_at AS "settledAt",
       coalesce((SELECT name FROM organisation_period period WHERE period.code = letter.organisation_code
                   AND period.superseded_at IS NULL ORDER BY period.valid_from DESC LIMIT 1), letter.organisation_code) AS "placeName"
FROM letter
WHERE ($1::text IS NULL OR letter.organisation_code = $1) AND ($2::text IS NULL OR letter.state = $2)
ORDER BY letter.settled_at DESC NULLS FIRST, letter.written_at DESC, letter.letter_key LIMIT $3`;

/** Letters as they stand: those to come first, then those that ended, the latest first. */
export function readLetters(
  manager: EntityManager,
  { organisationCode, state, most }: { organisationCode: string | null; state: LetterState | null; most: number },
): Promise<LetterRow[]> {
  return manager.query<LetterRow[]>(lettersSql, [organisationCode, state, most]);
}

/** The latest letters of a place; 20 at most. */
export function readLettersOf(manager: EntityManager, organisationCode: string): Promise<LetterRow[]> {
  return readLetters(manager, { organisationCode, state: null, most: 20 });
}

/** How many letters stand in a state. */
export interface LettersInState {
  state: LetterState;
  letters: number;
}

export const letterCountsSql = `
SELECT state, count(*)::int AS letters FROM letter
WHERE settled_at IS NULL OR settled_at > clock_timestamp() - interval '30 days' GROUP BY state`;

/** How many letters wait, and how those of the last 30 days ended. */
export function readLetterCounts(manager: EntityManager): Promise<LettersInState[]> {
  return manager.query<LettersInState[]>(letterCountsSql);
}

/** How many organisations have no mailbox in use, of those that are to send now. */
export interface WithoutMailbox {
  organisations: number;
  withoutMailbox: number;
}

/** $1 the roles of organisations; $2 from how many refusals on an address is not in use. */
export const withoutMailboxSql = `
SELECT count(*)::int AS organisations, (count(*) FILTER (WHERE mailbox.organisation_code IS NULL))::int AS "withoutMailbox"
FROM (
  SELECT DISTINCT expected.organisation_code FROM expected_return expected
  JOIN return_window w ON w.quarter_id = expected.quarter_id
  WHERE (product_now() AT TIME ZONE 'Europe/London')::date BETWEEN w.opens_on AND w.closes_on
) asked
LEFT JOIN (
  SELECT DISTINCT organisation_code FROM mailbox
  WHERE role = ANY ($1) AND address IS NOT NULL AND confirmed_at IS NOT NULL AND stopped_at IS NULL AND refusals < $2
) mailbox ON mailbox.organisation_code = asked.organisation_code`;

/** Counts organisations that are to send now, and those of them that no letter can reach. */
export async function countWithoutMailbox(manager: EntityManager, mostRefusals: number): Promise<WithoutMailbox> {
  const values = [['PREPARER', 'APPROVER'], mostRefusals];
  const [row] = await manager.query<WithoutMailbox[]>(withoutMailboxSql, values);
  return row ?? { organisations: 0, withoutMailbox: 0 };
}
