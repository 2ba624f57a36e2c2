import { dueStage, isDecentHour, isUnsent, londonDay, nextDecentHour, ownWindow } from '@monitor/domain';
import type { MailboxRole, ReturnState } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { inUse } from './letters-of-steps.query.js';
import { writeLetters } from './write-letter.query.js';
import type { LetterToWrite } from './write-letter.query.js';

/** $1 today in London. Whoever is expected to send, keeps a mailbox, and has a window that is open. */
export const askedMailboxesSql = `
SELECT mailbox.organisation_code AS "organisationCode", mailbox.role, mailbox.region_code AS "regionCode",
       w.quarter_id AS "quarterId", w.opens_on::text AS "opensOn", w.due_on::text AS "dueOn", w.closes_on::text AS "closesOn",
       extension.closes_on::text AS "extendedTo", coalesce(head.state, 'NOT_STARTED') AS state,
       head.accepted_revision AS "acceptedRevision"
FROM return_window w
JOIN expected_return expected ON expected.quarter_id = w.quarter_id
JOIN mailbox ON mailbox.organisation_code = expected.organisation_code AND mailbox.role IN ('PREPARER', 'APPROVER')
LEFT JOIN quarterly_return head
  ON head.organisation_code = expected.organisation_code AND head.quarter_id = expected.quarter_id
LEFT JOIN return_extension extension ON extension.organisation_code = expected.organisation_code
  AND extension.quarter_id = expected.quarter_id AND extension.superseded_at IS NULL
WHERE ${inUse} AND w.opens_on <= $1::date AND greatest(w.closes_on, extension.closes_on) >= $1::date`;

interface AskedMailbox {
  organisationCode: string;
  role: MailboxRole;
  regionCode: string;
  quarterId: string;
  opensOn: string;
  dueOn: string;
  closesOn: string;
  extendedTo: string | null;
  state: ReturnState;
  acceptedRevision: number | null;
}

/** Writes the letters that the day brings to whoever has not sent. */
export async function writeLettersOfDays(manager: EntityManager, now: Date): Promise<number> {
  const today = londonDay(now);
  const asked = await manager.query<AskedMailbox[]>(askedMailboxesSql, [today]);
  const letters = asked.flatMap((mailbox) => letterOfDay(mailbox, { now, today }));
  return (await writeLetters(manager, letters)).length;
}

function letterOfDay(mailbox: AskedMailbox, { now, today }: { now: Date; today: string }): LetterToWrite[] {
  const { organisationCode, role, regionCode, quarterId, opensOn, dueOn, extendedTo } = mailbox;
  if (!isUnsent(mailbox.state, mailbox.acceptedRevision)) return [];
  const extension = extendedTo === null ? null : { closesOn: extendedTo, reason: '' };
  const window = ownWindow({ quarterId, opensOn, dueOn, closesOn: mailbox.closesOn }, extension);
  const stage = dueStage(window, today);
  if (stage === null || !stage.roles.includes(role)) return [];
  // What is due or closes today is of no use tomorrow.
  const closingDay = [window.dueOn, window.closesOn].includes(today) ? today : null;
  const notBefore = nextDecentHour(now, closingDay);
  return [{ organisationCode, role, regionCode, quarterId, kind: stage.kind, revision: 0, closingDay, notBefore }];
}

/** $1 now. Regions with a mailbox in use where returns came in that no summary has told of. */
export const summariesSql = `
SELECT mailbox.organisation_code AS "regionCode"
FROM mailbox
WHERE mailbox.role = 'REGIONAL_LEAD' AND ${inUse}
  AND EXISTS (
    SELECT FROM quarterly_return head
    WHERE head.region_code = mailbox.organisation_code AND head.state = 'SIGNED_OFF'
      AND head.updated_at > coalesce(
        (SELECT max(summary.written_at) FROM letter summary
         WHERE summary.organisation_code = mailbox.organisation_code AND summary.kind = 'DAILY_SUMMARY'),
        $1::timestamptz - interval '7 days')
  )`;

/** Writes the daily summaries, on working days: what came in over a weekend is told of on Monday, once. */
export async function writeSummaries(manager: EntityManager, now: Date): Promise<number> {
  if (!isDecentHour(now)) return 0;
  const regions = await manager.query<{ regionCode: string }[]>(summariesSql, [now]);
  const summary = { kind: 'DAILY_SUMMARY', role: 'REGIONAL_LEAD', quarterId: null, revision: 0 } as const;
  const about = { ...summary, day: londonDay(now), notBefore: now, closingDay: null };
  const letters = regions.map(({ regionCode }) => ({ ...about, regionCode, organisationCode: regionCode }));
  return (await writeLetters(manager, letters)).length;
}
