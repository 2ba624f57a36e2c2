import { isUrgentLetter, londonDay, mostRefusals, nextDecentHour } from '@monitor/domain';
import type { LetterKind, MailboxRole } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { writeLetters } from './write-letter.query.js';

/** Which letters a step of a return brings, and to whom. */
const ofSteps: readonly { step: string; kind: LetterKind; role: MailboxRole }[] = [
  { step: 'SUBMITTED', kind: 'WAITS_FOR_SIGN_OFF', role: 'APPROVER' },
  { step: 'SUBMITTED', kind: 'RECEIPT_SUBMITTED', role: 'PREPARER' },
  { step: 'SIGNED_OFF', kind: 'RECEIPT_SIGNED_OFF', role: 'PREPARER' },
  { step: 'SIGNED_OFF', kind: 'RECEIPT_SIGNED_OFF', role: 'APPROVER' },
  { step: 'SENT_BACK', kind: 'SENT_BACK', role: 'PREPARER' },
  { step: 'SENT_BACK', kind: 'SENT_BACK', role: 'APPROVER' },
  { step: 'ACCEPTED', kind: 'ACCEPTED', role: 'PREPARER' },
  { step: 'ACCEPTED', kind: 'ACCEPTED', role: 'APPROVER' },
];

/** Steps that were taken longer ago bring no letter any more: nobody worked through them for so long. */
const oldest = `interval '2 days'`;

/** A mailbox that letters go to. */
export const inUse = `mailbox.address IS NOT NULL AND mailbox.confirmed_at IS NOT NULL AND mailbox.stopped_at IS NULL
  AND mailbox.refusals < ${String(mostRefusals)}`;

/**
 * $1 now; $2 today in London; $3 to $5 the letters of steps. Goes by mailbox and quarter, so that only timelines of quarters
 * under way are looked at, however long they have become; letters that are there already are left out.
 */
export const lettersOfStepsSql = `
WITH quarter AS MATERIALIZED (
  SELECT quarter_id, due_on, closes_on FROM return_window WHERE opens_on <= $2::date AND closes_on > $2::date - 120
), brought AS (
  SELECT mailbox.organisation_code, mailbox.role, mailbox.region_code, event.quarter_id, event.revision, brings.kind,
         CASE WHEN $2::date IN (quarter.due_on, quarter.closes_on) THEN $2::date END AS closing_day
  FROM mailbox
  JOIN unnest($3::text[], $4::text[], $5::text[]) AS brings (step, kind, role) ON brings.role = mailbox.role
  CROSS JOIN quarter
  JOIN return_event event ON event.organisation_code = mailbox.organisation_code
    AND event.quarter_id = quarter.quarter_id AND event.kind = brings.step
  WHERE ${inUse} AND event.happened_at > $1::timestamptz - ${oldest} AND event.happened_at <= $1::timestamptz
  UNION ALL
  SELECT mailbox.organisation_code, mailbox.role, mailbox.region_code, extension.quarter_id, extension.version, 'EXTENDED', NULL
  FROM return_extension extension
  JOIN mailbox ON mailbox.organisation_code = extension.organisation_code AND mailbox.role IN ('PREPARER', 'APPROVER')
  WHERE ${inUse} AND extension.superseded_at IS NULL AND extension.recorded_at > $1::timestamptz - ${oldest}
)
SELECT DISTINCT organisation_code AS "organisationCode", role, region_code AS "regionCode", quarter_id AS "quarterId", revision,
       kind, closing_day::text AS "closingDay"
FROM brought
WHERE NOT EXISTS (
  SELECT FROM letter WHERE letter.organisation_code = brought.organisation_code
    AND letter.letter_key = concat_ws(' ', brought.kind, brought.role, brought.quarter_id, brought.revision)
)`;

interface BroughtLetter {
  organisationCode: string;
  role: MailboxRole;
  regionCode: string;
  quarterId: string;
  revision: number;
  kind: LetterKind;
  closingDay: string | null;
}

/** Writes the letters that steps of returns have brought. A step is a row of its own transaction: none can be missed. */
export async function writeLettersOfSteps(manager: EntityManager, now: Date): Promise<number> {
  const brought = await manager.query<BroughtLetter[]>(lettersOfStepsSql, [
    now,
    londonDay(now),
    ofSteps.map(({ step }) => step),
    ofSteps.map(({ kind }) => kind),
    ofSteps.map(({ role }) => role),
  ]);
  const letters = brought.map(({ closingDay, ...letter }) => {
    const day = isUrgentLetter(letter.kind) ? closingDay : null;
    return { ...letter, closingDay: day, notBefore: nextDecentHour(now, day) };
  });
  return (await writeLetters(manager, letters)).length;
}
