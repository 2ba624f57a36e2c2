import type { ExtensionGiver, NewExtension, RegionsStanding, ReturnExtension } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** An extension that stands, as lists of administrators show it. */
export interface StandingExtension extends ReturnExtension {
  organisationCode: string;
  organisationName: string;
}

/** What an extension is held against, and where its organisation is. */
export interface ExtensionFacts extends RegionsStanding {
  regionCode: string | null;
}

/** What can be done only while a window is open, by the lines that it leaves on the timeline. */
const needWindow = `'STARTED', 'SUBMITTED', 'WITHDRAWN', 'REOPENED', 'SENT_BACK'`;

/** Of the organisation $1 and the quarter $2: one row, whatever there is. */
export const extensionFactsSql = `
SELECT (SELECT jsonb_build_object('quarterId', w.quarter_id, 'opensOn', w.opens_on, 'dueOn', w.due_on, 'closesOn', w.closes_on)
        FROM return_window w WHERE w.quarter_id = $2) AS window,
       (SELECT jsonb_build_object('closesOn', closes_on, 'reason', reason) FROM return_extension
        WHERE organisation_code = $1 AND quarter_id = $2 AND superseded_at IS NULL) AS extension,
       (SELECT allowed_by FROM return_extension
        WHERE organisation_code = $1 AND quarter_id = $2 AND superseded_at IS NULL) AS "allowedBy",
       expected.name AS "organisationName", coalesce(head.region_code, expected.region_code) AS "regionCode",
       (EXISTS (SELECT FROM return_answer answer JOIN return_window w ON w.quarter_id = answer.quarter_id
                WHERE answer.organisation_code = $1 AND answer.quarter_id = $2
                  AND (answer.edited_at AT TIME ZONE 'Europe/London')::date > w.closes_on)
        OR EXISTS (SELECT FROM return_event event JOIN return_window w ON w.quarter_id = event.quarter_id
                   WHERE event.organisation_code = $1 AND event.quarter_id = $2 AND event.kind IN (${needWindow})
                     AND (event.happened_at AT TIME ZONE 'Europe/London')::date > w.closes_on)) AS "isUsed",
       (product_now() AT TIME ZONE 'Europe/London')::date::text AS today
FROM (VALUES (true)) asked (anyway)
LEFT JOIN expected_return expected ON expected.organisation_code = $1 AND expected.quarter_id = $2
LEFT JOIN quarterly_return head ON head.organisation_code = $1 AND head.quarter_id = $2`;

/** What an extension of an organisation is held against. */
export async function readExtensionFacts(
  manager: EntityManager,
  { organisationCode, quarterId }: { organisationCode: string; quarterId: string },
): Promise<ExtensionFacts> {
  const [row] = await manager.query<ExtensionFacts[]>(extensionFactsSql, [organisationCode, quarterId]);
  if (row === undefined) throw new Error('What an extension is held against is one row.');
  return row;
}

export const endExtensionSql = `
UPDATE return_extension SET superseded_at = clock_timestamp(), ended_by_name = $3, ended_reason = $4
WHERE organisation_code = $1 AND quarter_id = $2 AND superseded_at IS NULL`;

/** Who took an extension back, and why; null where another takes its place. */
export interface ExtensionEnd {
  byName: string | null;
  reason: string;
}

/** Ends the extension that stands, where there is one. */
export async function endExtension(
  manager: EntityManager,
  { organisationCode, quarterId }: { organisationCode: string; quarterId: string },
  end: ExtensionEnd | null,
): Promise<void> {
  await manager.query(endExtensionSql, [organisationCode, quarterId, end?.byName ?? null, end?.reason ?? null]);
}

export const writeExtensionSql = `
INSERT INTO return_extension
  (organisation_code, quarter_id, version, region_code, closes_on, reason, change_id, allowed_by, allowed_by_name)
SELECT $1, $2, 1 + (SELECT count(*) FROM return_extension WHERE organisation_code = $1 AND quarter_id = $2),
       $3, $4, $5, $6, $7, $8`;

/** The decision by which an organisation gets more days. */
export interface ExtensionGiven {
  regionCode: string;
  changeId: string;
  allowedBy: ExtensionGiver;
  /** Null where two administrators allow it. */
  allowedByName: string | null;
}

/** Gives an organisation an extension; the one before must have ended. */
export async function writeExtension(
  manager: EntityManager,
  { organisationCode, quarterId, closesOn, reason }: NewExtension,
  { regionCode, changeId, allowedBy, allowedByName }: ExtensionGiven,
): Promise<void> {
  const values = [organisationCode, quarterId, regionCode, closesOn, reason, changeId, allowedBy, allowedByName];
  await manager.query(writeExtensionSql, values);
}

export const extensionsOfQuarterSql = `
SELECT extension.organisation_code AS "organisationCode", coalesce(expected.name, extension.organisation_code) AS "organisationName",
       extension.closes_on::text AS "closesOn", extension.reason
FROM return_extension extension
LEFT JOIN expected_return expected
  ON expected.organisation_code = extension.organisation_code AND expected.quarter_id = extension.quarter_id
WHERE extension.quarter_id = $1 AND extension.superseded_at IS NULL
ORDER BY 2, 1`;

/** The extensions of a quarter that stand, by the names of their organisations. */
export function readExtensionsOfQuarter(manager: EntityManager, quarterId: string): Promise<StandingExtension[]> {
  return manager.query<StandingExtension[]>(extensionsOfQuarterSql, [quarterId]);
}

export const extensionCountsSql = `
SELECT w.quarter_id AS "quarterId",
       (SELECT count(*)::int FROM return_extension extension
        WHERE extension.quarter_id = w.quarter_id AND extension.superseded_at IS NULL) AS extensions
FROM return_window w`;

/** How many organisations have an extension, by quarter. */
export async function readExtensionCounts(manager: EntityManager): Promise<Map<string, number>> {
  const rows = await manager.query<{ quarterId: string; extensions: number }[]>(extensionCountsSql);
  return new Map(rows.map(({ quarterId, extensions }) => [quarterId, extensions]));
}
