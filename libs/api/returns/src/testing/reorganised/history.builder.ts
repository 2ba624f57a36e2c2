import { recordPeriods, recordSuccessions, refreshPresentPlaces } from '@monitor/api-organisations';
import { groupCodes, nextQuarter, quarterEnd, quarterStart, returnWindow } from '@monitor/domain';
import type { OrganisationType } from '@monitor/domain';
import type { TestDatabase } from '@monitor/testing';
import type { EntityManager } from 'typeorm';
import { insertFacts } from '../../facts/insert-facts.query.js';
import type { ReturnFacts } from '../../facts/return-facts.js';
import { countReturn } from '../../rollups/count-return.js';
import { restateRollups } from '../../rollups/restate-rollups.js';
import type { World } from './world.builder.js';

const system = { system: 'import' } as const;
const person = '00000000-0000-0000-0000-000000000001';

/** For tests: the quarters of so many years up to March 2026, with their windows. */
export async function openYears(database: TestDatabase, first: string, count: number): Promise<string[]> {
  const quarters = Array.from({ length: count - 1 }).reduce<string[]>(
    (all) => [...all, nextQuarter(all.at(-1) ?? first)],
    [first],
  );
  for (const id of quarters) {
    const { opensOn, dueOn, closesOn } = returnWindow(id);
    await database.query(
      `INSERT INTO return_window (quarter_id, starts_on, ends_on, opens_on, due_on, closes_on)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
      [id, quarterStart(id), quarterEnd(id), opensOn, dueOn, closesOn],
    );
  }
  return quarters;
}

/** For tests: writes some organisations as the world knows them, and restates the rollups on a day's boundaries. */
export function recordOn(database: TestDatabase, world: World, day: string, codes: readonly string[]): Promise<void> {
  return database.tenantTx.run(system, async (manager) => {
    await setDay(manager, day);
    const periods = codes.flatMap((code) => world.of(code));
    await recordPeriods(manager, { periods, isInvented: true, importId: null });
    const links = world.links.filter(({ predecessorCode }) => codes.includes(predecessorCode));
    if (links.length > 0) await recordSuccessions(manager, links);
    await refreshPresentPlaces(manager, restateRollups);
  });
}

async function setDay(manager: EntityManager, day: string): Promise<void> {
  await manager.query(`SELECT set_config('app.as_at', $1, true)`, [`${day}T12:00:00Z`]);
}

/** A return's facts from an organisation's own numbers. */
function someFacts(chance: () => number): ReturnFacts {
  const groups = groupCodes('SEX').map(() => Math.floor(chance() * 400));
  const status = chance() < 0.5 ? 'PLANNED' : 'IMPLEMENTED';
  return {
    answers: [{ code: 'D1-S1', answer: status, coveragePercent: null, assurance: null }],
    metrics: [
      {
        metricId: 'M01',
        stratifier: 'SEX',
        numerators: groups.map((people) => Math.floor(people * chance())),
        denominators: groups,
      },
    ],
  };
}

/** For tests: everyone who is asked for a quarter reports, and is counted as an acceptance counts. Says who was asked. */
export async function everyoneReports(
  database: TestDatabase,
  quarterId: string,
  chance: () => number,
): Promise<string[]> {
  const asked = await database.query<{ code: string; type: OrganisationType; icb: string | null; region: string }>(
    `SELECT organisation_code AS code, organisation_type AS type, icb_code AS icb, region_code AS region
     FROM expected_return WHERE quarter_id = $1 AND is_invented ORDER BY 1`,
    [quarterId],
  );
  await database.tenantTx.run(system, async (manager) => {
    for (const { code, type, icb, region } of asked) {
      const head = { organisationCode: code, quarterId, organisationType: type, icbCode: icb, regionCode: region };
      const facts = someFacts(chance);
      await manager.query(
        `INSERT INTO quarterly_return (organisation_code, quarter_id, organisation_type, icb_code, region_code,
           catalogue_version, state, revision, accepted_revision) VALUES ($1, $2, $3, $4, $5, 1, 'ACCEPTED', 1, 1)`,
        [code, quarterId, type, icb, region],
      );
      await manager.query(
        `INSERT INTO return_revision (organisation_code, quarter_id, revision, region_code, content, content_hash,
           prepared_by, preparers) VALUES ($1, $2, 1, $3, '{}', 'invented', $4, ARRAY[$4]::uuid[])`,
        [code, quarterId, region, person],
      );
      await insertFacts(manager, { ...head, revision: 1 }, facts);
      const counted = { ...head, edition: 1, state: 'ACCEPTED', revision: 1, acceptedRevision: 1 } as const;
      await countReturn(manager, counted, { accepted: facts, superseded: null });
    }
  });
  return asked.map(({ code }) => code);
}
