import { recordPeriods, refreshPresentPlaces } from '@monitor/api-organisations';
import type { TenantTx } from '@monitor/api-platform';
import { icbSuccessions } from '@monitor/api-reference';
import { restateRollups } from '@monitor/api-returns';
import { dayBefore, quarterEnd, quarterStart, quartersUpTo, returnWindow } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { mergingBoards, movedPractices, practiceCode, practices } from './national-bodies.js';
import type { Board } from './national-bodies.js';
import { addNationalReturns } from './national-returns.js';
import { olderResponsesSql, olderStatusesSql, responseRollupSql, statusRollupSql } from './national-rollups.query.js';

const system = { system: 'demonstration-data' } as const;
export const lastQuarterId = '2025-26-Q4';

/** How large the nation is. */
export interface NationSize {
  practices: number;
  /** Closed quarters, up to the last before the boards changed, with every return and its facts. */
  quartersOfReturns: number;
  /** Those and older ones: with rollups, in both readings. */
  quarters: number;
}
/** `NATION_PRACTICES=2000 npm run bench -- readings` measures a smaller one. */
export const national: NationSize = {
  practices: Number(process.env['NATION_PRACTICES'] ?? 20_000),
  quartersOfReturns: 4,
  quarters: 40,
};

const boardsSql = `
SELECT code, region_code AS region FROM organisation_period
WHERE type = 'ICB' AND superseded_at IS NULL AND valid_from <= $1 AND (valid_to IS NULL OR valid_to >= $1) ORDER BY code`;
const windowSql = `
INSERT INTO return_window (quarter_id, starts_on, ends_on, opens_on, due_on, closes_on)
VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`;
/** No limit within the transaction: what fills a nation takes longer than any request may. */
const unlimitedSql = `
SELECT set_config('statement_timeout', '0', true), set_config('idle_in_transaction_session_timeout', '0', true)`;

const isFilledSql = `SELECT count(*) > 0 AS filled FROM counted_return WHERE quarter_id = $1`;

/** Whether a nation is there already. */
export async function isFilled(tx: TenantTx): Promise<boolean> {
  const [row] = await tx.run(system, (manager) => manager.query<{ filled: boolean }[]>(isFilledSql, [lastQuarterId]));
  return row?.filled === true;
}

/** A nation of practices with returns that the product can read, correct and carry over, and the rollups of years. */
export async function fillNation(
  tx: TenantTx,
  size: NationSize = national,
  log: (line: string) => void = () => undefined,
): Promise<void> {
  const quarters = quartersUpTo(lastQuarterId, size.quarters);
  const withReturns = quarters.slice(-size.quartersOfReturns);
  await tx.run(system, async (manager) => {
    await manager.query(unlimitedSql);
    log(`Filling a nation: ${size.practices} practices`);
    for (const quarter of quarters) await openWindow(manager, quarter);
    const periods = practices(await readBoards(manager), size.practices);
    await recordPeriods(manager, { periods, isInvented: true, importId: null });
    await refreshPresentPlaces(manager, () => Promise.resolve());
    log(`Filling a nation: their returns of ${withReturns.length} quarters`);
    await addNationalReturns(manager, withReturns, size.practices);
  });
  for (const quarter of withReturns) await inFull(tx, (manager) => rollUp(manager, quarter));
  log(`Filling a nation: rollups of ${quarters.length} quarters`);
  const older = quarters.slice(0, -size.quartersOfReturns);
  await inFull(tx, async (manager) => {
    for (const sql of [olderStatusesSql, olderResponsesSql]) await manager.query(sql, [lastQuarterId, older]);
  });
  await inFull(tx, (manager) => refreshPresentPlaces(manager, restateRollups));
}

/** Does work of the nation's size, however long it takes. */
export function inFull(tx: TenantTx, work: (manager: EntityManager) => Promise<unknown>): Promise<unknown> {
  return tx.run(system, async (manager) => {
    await manager.query(unlimitedSql);
    return work(manager);
  });
}

export async function openWindow(manager: EntityManager, quarter: string): Promise<void> {
  const { opensOn, dueOn, closesOn } = returnWindow(quarter);
  await manager.query(windowSql, [quarter, quarterStart(quarter), quarterEnd(quarter), opensOn, dueOn, closesOn]);
}

async function rollUp(manager: EntityManager, quarter: string): Promise<void> {
  for (const sql of [statusRollupSql, responseRollupSql]) await manager.query(sql, [quarter]);
}

async function readBoards(manager: EntityManager): Promise<Board[]> {
  const then = await manager.query<{ code: string; region: string }[]>(boardsSql, [quarterEnd(lastQuarterId)]);
  const today = await manager.query<{ code: string; region: string }[]>(boardsSql, ['2026-04-01']);
  const regionNow = new Map(today.map(({ code, region }) => [code, region]));
  return then.map((board) => {
    const codeNow = icbSuccessions.find((link) => link.predecessorCode === board.code)?.successorCode ?? board.code;
    return { ...board, codeNow, regionNow: regionNow.get(codeNow) ?? board.region };
  });
}

/** Two boards become one, from a day; their practices go with them. */
export async function mergeBoards(tx: TenantTx, day: string): Promise<void> {
  const open = { onsCode: null, validTo: null, regionCode: 'Y60' };
  const moved = Array.from({ length: movedPractices }, (_, index) => {
    const own = { ...open, code: practiceCode(index), type: 'PRACTICE' as const, name: `Moved practice ${index}` };
    const before = { ...own, icbCode: mergingBoards[index % mergingBoards.length] ?? null, validFrom: '2015-04-01' };
    return [
      { ...before, validTo: dayBefore(day) },
      { ...own, icbCode: 'ZZB01', validFrom: day },
    ];
  }).flat();
  const board = {
    ...open,
    code: 'ZZB01',
    type: 'ICB' as const,
    name: 'Merged board',
    icbCode: 'ZZB01',
    validFrom: day,
  };
  await inFull(tx, async (manager) => {
    await recordPeriods(manager, { periods: [...moved, board], isInvented: true, importId: null });
    await refreshPresentPlaces(manager, restateRollups);
  });
}
