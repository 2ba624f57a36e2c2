import { recordPeriods, recordSuccessions, refreshPresentPlaces } from '@monitor/api-organisations';
import { quarterEnd, quarterStart, returnWindow } from '@monitor/domain';
import type { OrganisationPeriod } from '@monitor/domain';
import type { TestDatabase } from '@monitor/testing';
import type { EntityManager } from 'typeorm';
import type { ReturnFacts } from '../../facts/return-facts.js';
import { fromHead, headColumns, lockedHead, readLocked } from '../../heads/locked-return.query.js';
import { countReturn } from '../../rollups/count-return.js';
import { restateRollups } from '../../rollups/restate-rollups.js';
import { boards } from './small-nation.js';
import type { SmallHistory, Step } from './small-nation.js';

const system = { system: 'import' } as const;

/** Each correction says something else. */
function factsOf(revision: number): ReturnFacts {
  const status = revision % 2 === 0 ? 'PLANNED' : 'IMPLEMENTED';
  return { answers: [{ code: 'D1-S1', answer: status, coveragePercent: null, assurance: null }], metrics: [] };
}

const startSql = `
INSERT INTO quarterly_return (organisation_code, quarter_id, organisation_type, icb_code, region_code, catalogue_version, state)
SELECT organisation_code, quarter_id, organisation_type, icb_code, region_code, 1, 'DRAFT'
FROM expected_return WHERE quarter_id = $1 AND organisation_code = ANY ($2::text[])
ON CONFLICT DO NOTHING`;

const acceptSql = `
WITH head AS (
  UPDATE quarterly_return SET state = 'ACCEPTED', revision = revision + 1, accepted_revision = revision + 1
  WHERE quarter_id = $1 AND organisation_code = $2
  RETURNING *
), revised AS (
  INSERT INTO return_revision (organisation_code, quarter_id, revision, region_code, content, content_hash, prepared_by, preparers)
  SELECT organisation_code, quarter_id, revision, region_code, '{}', 'invented', gen_random_uuid(), '{}' FROM head
)
INSERT INTO action_fact (organisation_code, quarter_id, revision, action_code, region_code, status)
SELECT organisation_code, quarter_id, revision, 'D1-S1', region_code, $3 FROM head`;

/** For tests: windows of some quarters, two regions and their boards. */
export async function openNation(database: TestDatabase, quarters: readonly string[]): Promise<void> {
  for (const id of quarters) {
    const { opensOn, dueOn, closesOn } = returnWindow(id);
    await database.query(
      `INSERT INTO return_window (quarter_id, starts_on, ends_on, opens_on, due_on, closes_on) VALUES ($1, $2, $3, $4, $5, $6)`,
      [id, quarterStart(id), quarterEnd(id), opensOn, dueOn, closesOn],
    );
  }
  const open = { onsCode: null, validFrom: '2020-04-01', validTo: null };
  const periods = boards.flatMap(({ icbCode, regionCode }): OrganisationPeriod[] => [
    { ...open, code: regionCode, type: 'REGION', name: regionCode, icbCode: null, regionCode },
    ...(icbCode === null ? [] : [{ ...open, code: icbCode, type: 'ICB' as const, name: icbCode, icbCode, regionCode }]),
  ]);
  const once = periods.filter(({ code }, index) => periods.findIndex((period) => period.code === code) === index);
  await database.tenantTx.run(system, (manager) =>
    recordPeriods(manager, { periods: once, isInvented: true, importId: null }),
  );
}

/** For tests: records what is known of organisations, on a day. */
export function record(database: TestDatabase, histories: readonly SmallHistory[], day: string): Promise<unknown> {
  return database.tenantTx.run(system, async (manager) => {
    await manager.query(`SELECT set_config('app.as_at', $1, true)`, [`${day}T12:00:00Z`]);
    const periods = histories.flatMap((history) => [...history.periods.values()].flat());
    const codes = histories.flatMap((history) => history.codes());
    await recordPeriods(manager, { periods, codes, isInvented: true, importId: null });
    const links = histories.flatMap((history) => history.links);
    if (links.length > 0) await recordSuccessions(manager, links);
    return refreshPresentPlaces(manager, restateRollups);
  });
}

/** For tests: begins returns of those who are asked, as themselves in the areas of then. */
export function start(database: TestDatabase, quarterId: string, codes: readonly string[]): Promise<unknown> {
  return database.tenantTx.run(system, (manager) => manager.query(startSql, [quarterId, codes]));
}

/** For tests: accepts returns that were begun, or corrections of those accepted; says whose are counted. */
export function accept(
  database: TestDatabase,
  steps: readonly (Pick<Step, 'quarter'> & { code: string })[],
  quarters: readonly string[],
): Promise<string[]> {
  return database.tenantTx.run(system, async (manager) => {
    const counted: string[] = [];
    for (const { code, quarter } of steps) {
      const quarterId = quarters[quarter] ?? '';
      if (await acceptOne(manager, code, quarterId)) counted.push(`${code}.${quarterId}`);
    }
    return counted;
  });
}

const lockHeadSql = `WITH ${lockedHead} SELECT ${headColumns} ${fromHead}`;

async function acceptOne(manager: EntityManager, organisationCode: string, quarterId: string): Promise<boolean> {
  const { head } = await readLocked(manager, lockHeadSql, [organisationCode, quarterId]);
  if (head === null || head.state === 'NOT_STARTED') return false;
  const accepted = factsOf(head.revision + 1);
  await manager.query(acceptSql, [quarterId, organisationCode, accepted.answers[0]?.answer]);
  const superseded = head.acceptedRevision === null ? null : factsOf(head.acceptedRevision);
  await countReturn(manager, head, { accepted, superseded });
  return true;
}
