import { recordPeriods, refreshPresentPlaces } from '@monitor/api-reference';
import { restateRollups } from '@monitor/api-returns';
import type { TenantTx } from '@monitor/api-platform';
import { dayBefore, groupCodes, metricIds, stratifiers } from '@monitor/domain';
import type { OrganisationPeriod } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

const system = { system: 'demonstration-data' } as const;
const practices = 20_000;
/** Of two boards of one region: those whose returns are moved when the boards merge. */
const movedBoards = ['QHL', 'QUA'] as const;
const movedPractices = 400;
export const lastQuarterId = '2025-26-Q4';
export const quarters = 12;

const boardsSql = `
SELECT code, region_code AS region FROM organisation_period
WHERE type = 'ICB' AND superseded_at IS NULL AND valid_to IS NULL ORDER BY code, valid_from DESC`;

/** Rollups of every area in both readings, as if everyone had reported in each quarter. */
const rollupsSql = `
INSERT INTO metric_rollup (quarter_id, boundaries, level, area_code, metric_id, stratifier, group_code, numerator, denominator, organisations)
SELECT w.quarter_id, reading, area.type, area.code, listed.metric, listed.stratifier, listed."group", 400, 1000, 40
FROM (SELECT quarter_id, ends_on FROM return_window WHERE quarter_id <= $2 ORDER BY quarter_id DESC LIMIT $3) w
CROSS JOIN unnest(ARRAY['AS_WAS', 'AS_NOW']) AS reading
JOIN organisation_period area ON area.type IN ('REGION', 'ICB') AND area.superseded_at IS NULL
 AND area.valid_from <= w.ends_on AND (area.valid_to IS NULL OR area.valid_to >= w.ends_on)
CROSS JOIN jsonb_to_recordset($1::jsonb) AS listed (metric text, stratifier text, "group" text)
ON CONFLICT DO NOTHING`;

const headsSql = `
INSERT INTO quarterly_return (organisation_code, quarter_id, organisation_type, icb_code, region_code, catalogue_version, state, revision, accepted_revision)
SELECT o.code, w.quarter_id, o.type, o.icb_code, o.region_code, 1, 'ACCEPTED', 1, 1
FROM organisation_period o, (SELECT quarter_id FROM return_window WHERE quarter_id <= $2 ORDER BY quarter_id DESC LIMIT $3) w
WHERE o.code = ANY ($1::text[])`;
const revisionsSql = `
INSERT INTO return_revision (organisation_code, quarter_id, revision, region_code, content, content_hash, prepared_by, preparers)
SELECT organisation_code, quarter_id, 1, region_code, '{}', '', gen_random_uuid(), '{}' FROM quarterly_return`;
const factsSql = `
INSERT INTO metric_fact (organisation_code, quarter_id, revision, region_code, metric_id, stratifier, numerators, denominators)
SELECT head.organisation_code, head.quarter_id, 1, head.region_code, table_of.metric, table_of.stratifier,
       array_fill(40, ARRAY[table_of.groups]), array_fill(100, ARRAY[table_of.groups])
FROM quarterly_return head CROSS JOIN jsonb_to_recordset($1::jsonb) AS table_of (metric text, stratifier text, groups integer)`;

/** A nation of practices, and twelve quarters of returns of those that will be moved. */
export async function fillNation(tx: TenantTx): Promise<void> {
  await tx.run(system, async (manager) => {
    const boards = await manager.query<{ code: string; region: string }[]>(boardsSql);
    await recordPeriods(manager, { periods: nation(boards), isInvented: true, importId: null });
    await addReturns(manager);
    await refreshPresentPlaces(manager, restateRollups);
    const listed = metricIds.flatMap((metric) =>
      stratifiers.flatMap((stratifier) => groupCodes(stratifier).map((group) => ({ metric, stratifier, group }))),
    );
    await manager.query(rollupsSql, [JSON.stringify(listed), lastQuarterId, quarters]);
  });
}

function nation(boards: readonly { code: string; region: string }[]): OrganisationPeriod[] {
  return Array.from({ length: practices }, (_, index) => {
    const board =
      index < movedPractices
        ? boards.find(({ code }) => code === movedBoards[index % movedBoards.length])
        : boards[index % boards.length];
    return practice(`N${String(index).padStart(5, '0')}`, board?.code ?? '', board?.region ?? '');
  });
}

function practice(code: string, icbCode: string, regionCode: string): OrganisationPeriod {
  const open = { validFrom: '2020-04-01', validTo: null };
  return { code, onsCode: null, type: 'PRACTICE', name: `Invented practice ${code}`, icbCode, regionCode, ...open };
}

const movedCodes = Array.from({ length: movedPractices }, (_, index) => `N${String(index).padStart(5, '0')}`);

async function addReturns(manager: EntityManager): Promise<void> {
  const tables = metricIds.flatMap((metric) =>
    stratifiers.map((stratifier) => ({ metric, stratifier, groups: groupCodes(stratifier).length })),
  );
  await manager.query(headsSql, [movedCodes, lastQuarterId, quarters]);
  await manager.query(revisionsSql);
  await manager.query(factsSql, [JSON.stringify(tables)]);
}

/** The two boards become one, from the first of this month; their practices go with them. */
export async function mergeBoards(tx: TenantTx, day: string): Promise<void> {
  await tx.run(system, async (manager) => {
    const periods = movedCodes.flatMap((code) => [
      { ...practice(code, movedBoards[0], 'Y60'), validTo: dayBefore(day) },
      { ...practice(code, 'ZZB01', 'Y60'), validFrom: day },
    ]);
    const board = { ...practice('ZZB01', 'ZZB01', 'Y60'), type: 'ICB' as const, validFrom: day };
    await recordPeriods(manager, { periods: [...periods, board], isInvented: true, importId: null });
    await refreshPresentPlaces(manager, restateRollups);
  });
}
