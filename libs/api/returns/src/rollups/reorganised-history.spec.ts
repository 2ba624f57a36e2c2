import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { referenceEntities } from '@monitor/api-reference';
import { daysAfter, groupCodes, quarterEnd, quarterStart } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { returnsEntities } from '../returns-entities.js';
import { somethingHappens } from '../testing/reorganised/happenings.js';
import type { Happening } from '../testing/reorganised/happenings.js';
import { everyoneReports, openYears, recordOn } from '../testing/reorganised/history.builder.js';
import { peopleOfToday } from '../testing/reorganised/people-of-today.js';
import { World } from '../testing/reorganised/world.builder.js';
import { recomputeRollups } from './recompute-rollups.query.js';

const seed = 20_260_401;
const happeningsAQuarter = 5;
let database: TestDatabase;
let quarters: string[];
let world: World;
const asked = new Map<string, string[]>();
const told: { happening: Happening; day: string; before: number; after: number }[] = [];

/** A small generator of chance (mulberry32), so that a failure can be run again. */
function chanceFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const more = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((more ^ (more >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** People whose figures some boards hold as now, and people whose figures no known board of today holds. */
async function heldBy(codes: readonly string[]): Promise<{ these: number; nobody: number }> {
  const held = { these: 0, nobody: 0 };
  for (const { icbCode, denominator } of await peopleOfToday(database)) {
    if (icbCode === null) held.nobody += denominator;
    else if (codes.includes(icbCode)) held.these += denominator;
  }
  return held;
}

async function happen(day: string): Promise<void> {
  const happening = somethingHappens(world, day);
  const boards = happening.kind.startsWith('BOARD') || happening.kind === 'BOUNDARY CHANGE';
  const changed = [...happening.from, ...happening.to];
  const before = boards ? await heldBy(changed) : null;
  await recordOn(database, world, day, happening.codes);
  if (before === null) return;
  const after = await heldBy(changed);
  told.push({ happening, day, before: before.these, after: after.these + after.nobody - before.nobody });
}

beforeAll(async () => {
  database = await createTestDatabase([...referenceEntities, ...returnsEntities]);
  const chance = chanceFrom(seed);
  world = new World(chance);
  const validFrom = '2015-04-01';
  for (const regionCode of ['R1', 'R2', 'R3']) {
    for (let board = 0; board < 2; board += 1) {
      const icbCode = world.found('BOARD', { regionCode, icbCode: null, validFrom });
      for (let member = 0; member < 3; member += 1) world.found('MEMBER', { regionCode, icbCode, validFrom });
    }
  }
  quarters = await openYears(database, '2016-17-Q1', 40);
  await recordOn(
    database,
    world,
    '2016-04-01',
    world.all().map(({ code }) => code),
  );
  for (const quarter of quarters) {
    const days = Array.from({ length: happeningsAQuarter }, (_, index) =>
      // The first always on the first day of the quarter, as most real ones are; the others within it.
      index === 0 ? quarterStart(quarter) : daysAfter(quarterStart(quarter), 5 + index * 15),
    );
    for (const day of days) await happen(day);
    asked.set(quarter, await everyoneReports(database, quarter, chance));
  }
  await recordOn(database, world, daysAfter(quarterEnd(quarters.at(-1) ?? ''), 1), []);
}, 300_000);
afterAll(() => database.drop());

describe(`ten years in which two hundred things happen to organisations (seed ${seed})`, () => {
  it('were all kinds of things, two hundred of them', () => {
    expect(quarters.length * happeningsAQuarter).toBe(200);
    expect(new Set(told.map(({ happening }) => happening.kind))).toEqual(
      new Set(['BOARD MERGER', 'BOARD SPLIT', 'BOUNDARY CHANGE']),
    );
    expect(world.links.length).toBeGreaterThan(100);
  });

  it('leave England the same as was and as now, in every quarter, group by group', async () => {
    const reported = await database.query<{ key: string; people: string }>(
      `SELECT concat_ws(' ', quarter_id, ordinal) AS key, concat_ws('/', sum(numerator), sum(denominator)) AS people
       FROM metric_fact, unnest(numerators, denominators) WITH ORDINALITY AS packed (numerator, denominator, ordinal) GROUP BY 1`,
    );
    const today = new Map<string, [number, number]>();
    const ordinals = groupCodes('SEX');
    for (const { quarterId, regionCode, group, numerator, denominator } of await peopleOfToday(database)) {
      const key = `${quarterId} ${ordinals.indexOf(group) + 1}`;
      const [numerators, denominators] = today.get(key) ?? [0, 0];
      if (regionCode !== null) today.set(key, [numerators + numerator, denominators + denominator]);
    }
    const unequal = reported.filter(({ key, people }) => today.get(key)?.join('/') !== people);
    expect(unequal).toEqual([]);
    expect(reported).toHaveLength(quarters.length * ordinals.length);
  });

  it('give every body that took over what its predecessors had, and what stays unassigned is accounted for', () => {
    const wrong = told.filter(({ before, after }) => before !== after);
    expect(wrong.map(({ happening, day }) => [happening.kind, day])).toEqual([]);
    expect(told.filter(({ before }) => before > 0).length).toBeGreaterThan(30);
  });

  it('leave no figure with a body that somebody took over from, not that of its last quarter either', async () => {
    const people = (await peopleOfToday(database)).filter(({ denominator }) => denominator > 0);
    const holders = [...new Set(people.flatMap(({ icbCode }) => icbCode ?? []))].map((code) => ({ code }));
    const closed = holders.filter(({ code }) => world.of(code).at(-1)?.validTo !== null);
    expect(closed.map(({ code }) => code)).toEqual([]);
    expect(holders.length).toBeGreaterThan(3);
  });

  it('leave the rollups what the facts add up to', async () => {
    const differences = await database.tenantTx.run({ system: 'rollup-check' }, (manager) => recomputeRollups(manager));
    expect(differences).toEqual([]);
  });

  it('lose no return and ask for none twice', async () => {
    for (const [quarter, codes] of asked) expect([quarter, new Set(codes).size]).toEqual([quarter, codes.length]);
    const [row] = await database.query<{ counted: number }>(
      `SELECT sum(accepted)::int AS counted FROM response_rollup WHERE level = 'ENGLAND'`,
    );
    expect(row?.counted).toBe([...asked.values()].flat().length);
  });

  it('ask a succeeded body up to the quarter it closed in, and its successor from its first full one', () => {
    for (const { predecessorCode, successorCode, effectiveOn, type } of world.links) {
      if (type === 'BOUNDARY_CHANGE') continue;
      const lastDay = daysAfter(effectiveOn, -1);
      const last = quarters.find((quarter) => quarterStart(quarter) <= lastDay && lastDay <= quarterEnd(quarter));
      const next = quarters.find((quarter) => quarterStart(quarter) >= effectiveOn);
      const openedOn = world.of(predecessorCode)[0]?.validFrom ?? '';
      if (last !== undefined && quarterStart(last) >= openedOn) expect(asked.get(last)).toContain(predecessorCode);
      if (next === undefined) continue;
      expect(asked.get(next)).not.toContain(predecessorCode);
      const goesOn = world.of(successorCode).some(({ validTo }) => validTo === null || validTo >= quarterEnd(next));
      if (goesOn) expect(asked.get(next)).toContain(successorCode);
    }
  });
});
