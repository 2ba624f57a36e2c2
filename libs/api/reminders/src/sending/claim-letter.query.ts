import { isDecentHour, letterDelivery, letterKinds, londonDay } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import type { ClaimedLetter } from './claimed-letter.js';

/**
 * Takes up the letter that has waited longest: no other process can. $1 now; $2 whether it is a decent hour; $3 today in
 * London; $4 how many a minute. What somebody has just asked for (a letter to confirm an address) waits for no hour.
 */
export const claimLetterSql = `
UPDATE letter SET state = 'SENDING', taken_at = $1, attempts = attempts + 1
WHERE (organisation_code, letter_key) = (
    SELECT organisation_code, letter_key FROM letter
    WHERE state = 'WAITING' AND not_before <= $1 AND ($2 OR kind = 'CONFIRM_MAILBOX' OR closing_day = $3::date)
    ORDER BY not_before, organisation_code, letter_key LIMIT 1 FOR UPDATE SKIP LOCKED)
  AND $4 > (SELECT count(*) FROM letter WHERE settled_at > $1::timestamptz - interval '1 minute' AND address IS NOT NULL)
         + (SELECT count(*) FROM letter WHERE state = 'SENDING')
RETURNING organisation_code AS "organisationCode", letter_key AS "letterKey", kind, role, quarter_id AS "quarterId", revision,
          note, sender_name AS "senderName", attempts`;

/** The next letter to send; null where none may be sent now. Several processes may overstep the rate by one letter each. */
export async function claimLetter(
  manager: EntityManager,
  { now, perMinute }: { now: Date; perMinute: number },
): Promise<ClaimedLetter | null> {
  const today = londonDay(now);
  const isDecent = isDecentHour(now);
  // Before eight in the morning the closing day's letters wait as well.
  const closing = isDecentHour(now, today) ? today : null;
  const values = [now, isDecent, closing, perMinute];
  const [rows] = await manager.query<[ClaimedLetter[], number]>(claimLetterSql, values);
  return rows[0] ?? null;
}

const sentAgain = letterKinds.filter((kind) => letterDelivery(kind) === 'AT_LEAST_ONCE');

export const freeAbandonedSql = `
UPDATE letter
SET state = CASE WHEN kind = ANY ($2) THEN 'WAITING' ELSE 'NOT_KNOWN' END,
    settled_at = CASE WHEN kind = ANY ($2) THEN NULL ELSE $1::timestamptz END,
    outcome = 'A process ended while it was sending this letter.'
WHERE state = 'SENDING' AND taken_at < $1::timestamptz - interval '10 minutes'`;

/**
 * Looks after letters whose process ended between taking them up and writing down what came of it. Nobody knows whether
 * the mail server has them: what asks for something is sent again, anything else is left and stands as not known.
 */
export async function freeAbandoned(manager: EntityManager, now: Date): Promise<void> {
  await manager.query(freeAbandonedSql, [now, sentAgain]);
}
