import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLogger } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { PresenceKeeper } from '../presence/presence.keeper.js';
import { PresenceService } from '../presence/presence.service.js';
import { CommentScenarios } from '../testing/comment-scenario.builder.js';
import type { CommentScenario } from '../testing/comment-scenario.builder.js';
import type { MeasuredTime } from './count-active-time.js';
import { TimeOnReturnService } from './time-on-return.service.js';

let scenarios: CommentScenarios;
beforeAll(async () => {
  scenarios = await CommentScenarios.open();
});
afterAll(() => scenarios.database.drop());

const start = Date.parse('2026-10-20T12:00:00Z');
const at = (seconds: number) => scenarios.database.tenantTx.at(new Date(start + seconds * 1_000).toISOString());

async function sign(
  { place }: CommentScenario,
  { who, after = 0, activeTime }: { who: Actor; after?: number; activeTime: MeasuredTime[] },
): Promise<void> {
  await new PresenceService(at(after)).attendReturn(who, { ...place, section: 'D1', activeTime });
}

const spent = (meter: string, seconds: number, section = 'D1'): MeasuredTime[] => [
  { meter, spent: [{ section, seconds }] },
];

async function counted({ place: { organisationCode } }: CommentScenario): Promise<Record<string, number>> {
  const rows = await scenarios.database.query<{ at: string; seconds: number }>(
    `SELECT section || ' ' || spent_on AS at, seconds FROM return_active_time WHERE organisation_code = $1`,
    [organisationCode],
  );
  return Object.fromEntries(rows.map((row) => [row.at, row.seconds]));
}

describe('the time that pages measure', () => {
  it('is added up by section and day, of two people together, and a sign that comes again adds nothing', async () => {
    const scenario = await scenarios.next();
    const { preparer, approver } = scenario.people;
    const [mine, theirs] = [randomUUID(), randomUUID()];
    await sign(scenario, { who: preparer, activeTime: [{ meter: mine, spent: [] }] });
    await sign(scenario, { who: approver, activeTime: [{ meter: theirs, spent: [] }] });
    await sign(scenario, { who: preparer, after: 30, activeTime: spent(mine, 25) });
    await sign(scenario, { who: approver, after: 30, activeTime: spent(theirs, 20, 'D2') });
    for (const after of [40, 50]) await sign(scenario, { who: preparer, after, activeTime: spent(mine, 25) });
    await sign(scenario, { who: approver, after: 60, activeTime: spent(theirs, 30) });
    expect(await counted(scenario)).toEqual({ 'D1 2026-10-20': 55, 'D2 2026-10-20': 20 });
    await sign(scenario, { who: preparer, after: 86_400, activeTime: spent(mine, 85) });
    expect(await counted(scenario)).toMatchObject({ 'D1 2026-10-20': 55, 'D1 2026-10-21': 60 });
  });

  it('never counts more than has gone by, nor more than a day', async () => {
    const scenario = await scenarios.next();
    const { preparer } = scenario.people;
    const meter = randomUUID();
    await sign(scenario, { who: preparer, activeTime: [{ meter, spent: [] }] });
    await sign(scenario, { who: preparer, after: 10, activeTime: spent(meter, 999_999) });
    expect(await counted(scenario)).toEqual({ 'D1 2026-10-20': 10 });
    for (let page = 0; page < 3; page += 1) {
      await sign(scenario, { who: preparer, after: 20, activeTime: spent(randomUUID(), 999_999) });
    }
    expect(await counted(scenario)).toEqual({ 'D1 2026-10-20': 86_400 });
  });

  it('counts once when one sign comes many times at the same moment', async () => {
    const scenario = await scenarios.next();
    const { preparer } = scenario.people;
    const meter = randomUUID();
    await sign(scenario, { who: preparer, activeTime: [{ meter, spent: [] }] });
    await Promise.all(
      Array.from({ length: 8 }, () => sign(scenario, { who: preparer, after: 60, activeTime: spent(meter, 40) })),
    );
    expect(await counted(scenario)).toEqual({ 'D1 2026-10-20': 40 });
  });

  it('is not that of helpers, and nobody adds to the return of others', async () => {
    const scenario = await scenarios.next();
    await sign(scenario, { who: scenario.people.helper, activeTime: spent(randomUUID(), 50) });
    for (const who of ['stranger', 'foreignLead', 'analyst', 'lead'] as const) {
      await expect(
        sign(scenario, { who: scenario.people[who], activeTime: spent(randomUUID(), 50) }),
      ).rejects.toMatchObject({ name: 'DomainError' });
    }
    expect(await counted(scenario)).toEqual({});
  });

  it.each<[string, MeasuredTime[]]>([
    ['a meter that is no UUID', [{ meter: 'mine', spent: [] }]],
    ['a section without a name', spent(randomUUID(), 5, '')],
    ['too many meters', Array.from({ length: 6 }, () => ({ meter: randomUUID(), spent: [] }))],
  ])('is refused with %s', async (_what, activeTime) => {
    const scenario = await scenarios.next();
    await expect(sign(scenario, { who: scenario.people.preparer, activeTime })).rejects.toMatchObject({
      code: 'INPUT_NOT_UNDERSTOOD',
    });
  });

  it('keeps no person, and no number of a page for longer than 40 days', async () => {
    const scenario = await scenarios.next();
    const { preparer } = scenario.people;
    const columns = await scenarios.database.query<{ name: string }>(
      `SELECT DISTINCT column_name AS name FROM information_schema.columns
       WHERE table_name IN ('return_active_time', 'active_time_meter') ORDER BY 1`,
    );
    expect(columns.map(({ name }) => name)).toEqual(
      ['counted', 'meter', 'organisation_code', 'quarter_id', 'seconds', 'section', 'signed_at', 'spent_on'].sort(),
    );
    await scenarios.database.query('TRUNCATE active_time_meter');
    await scenarios.database.query(
      `INSERT INTO active_time_meter (organisation_code, quarter_id, meter, signed_at)
       SELECT $1, $2, gen_random_uuid(), clock_timestamp() - age * interval '1 day' FROM unnest(ARRAY[0, 39, 41]) age`,
      [scenario.place.organisationCode, scenario.place.quarterId],
    );
    await new PresenceKeeper(scenarios.database.tenantTx, createLogger('silent', { write: () => undefined })).keep();
    expect(await scenarios.database.query('SELECT 1 FROM active_time_meter')).toHaveLength(2);
    expect(preparer.organisationCodes).toContain(scenario.place.organisationCode);
  });
});

describe('the time that a return took', () => {
  it('is told to its organisation, beside the quarter before, in the order of the form', async () => {
    const scenario = await scenarios.next();
    const { preparer, approver } = scenario.people;
    const earlier = { ...scenario, place: { ...scenario.place, quarterId: '2026-27-Q1' } };
    const service = new TimeOnReturnService(at(0));
    expect(await service.read(preparer, scenario.place)).toBeNull();
    await sign(earlier, { who: preparer, activeTime: spent(randomUUID(), 7_200) });
    const meter = randomUUID();
    const sections = ['ELSEWHERE', 'D2', 'D1', 'NO_SECTION'].map((section) => ({ section, seconds: 900 }));
    await sign(scenario, { who: preparer, activeTime: [{ meter, spent: sections }] });
    const told = await service.read(approver, scenario.place);
    expect(told).toMatchObject({ minutes: 60, minutesBefore: 120 });
    expect(told?.sections.map(({ section, minutes }) => [section, minutes])).toEqual([
      ['D1', 15],
      ['D2', 15],
      ['ELSEWHERE', 15],
    ]);
  });

  it.each(['stranger', 'lead', 'foreignLead', 'analyst', 'helper'] as const)('is not told to a %s', async (who) => {
    const scenario = await scenarios.next();
    await sign(scenario, { who: scenario.people.preparer, activeTime: spent(randomUUID(), 60) });
    await expect(new TimeOnReturnService(at(0)).read(scenario.people[who], scenario.place)).rejects.toMatchObject({
      code: 'RETURN_NOT_FOUND',
    });
  });
});
