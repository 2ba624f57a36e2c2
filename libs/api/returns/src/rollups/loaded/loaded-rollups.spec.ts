import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import fc from 'fast-check';
import { recomputeLoaded, recountLoaded, restateLoaded } from './recount-loaded.query.js';

const quarterId = '2025-26-Q1';
const collections = [1, 2, 3].map((number) => `00000000-0000-4000-8000-00000000000${number}`);
const bodies = [
  { code: 'B1', regionCode: 'Y1', icbCode: 'I1' },
  { code: 'B2', regionCode: 'Y1', icbCode: null },
  { code: 'B3', regionCode: 'Y2', icbCode: 'I2' },
] as const;

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await database.query(
    `INSERT INTO return_window (quarter_id, starts_on, ends_on, opens_on, due_on, closes_on)
     VALUES ($1, '2025-04-01', '2025-06-30', '2025-07-01', '2025-08-31', '2025-09-30')`,
    [quarterId],
  );
  for (const id of collections) {
    await database.query(
      `INSERT INTO loaded_collection (id, title, source, file_name, mapping) VALUES ($1, 'Title', 'Source', 'file.csv', '{}')`,
      [id],
    );
  }
  for (const { code, regionCode, icbCode } of bodies) {
    await database.query(
      `INSERT INTO present_place (code, quarters_from, quarters_to, icb_code, region_code) VALUES ($1, '-infinity', 'infinity', $2, $3)`,
      [code, icbCode, regionCode],
    );
    await database.query(
      `INSERT INTO quarterly_return (organisation_code, quarter_id, organisation_type, icb_code, region_code, catalogue_version, state, revision)
       VALUES ($1, $2, 'TRUST', $3, $4, 1, 'SUBMITTED', 1)`,
      [code, quarterId, icbCode, regionCode],
    );
    await database.query(
      `INSERT INTO return_revision (organisation_code, quarter_id, revision, region_code, content, content_hash, prepared_by, preparers)
       VALUES ($1, $2, 1, $3, '{}', 'x', gen_random_uuid(), '{}')`,
      [code, quarterId, regionCode],
    );
  }
});
afterAll(() => database.drop());

/** The product at work, which counts anew as the last step. */
async function changing(body: number, change: { sql: string; values: unknown[] }[]): Promise<void> {
  await database.tenantTx.run({ system: 'loading' }, async (manager) => {
    for (const { sql, values } of change) await manager.query(sql, values);
    await recountLoaded(manager, [bodies[body]!.code], quarterId);
  });
}

function load(body: number, collection: number, { status, counts }: { status: string; counts: [number, number] }) {
  const { code, regionCode, icbCode } = bodies[body]!;
  const [numerator, more] = counts;
  const place = [code, quarterId, collections[collection], icbCode, regionCode];
  return changing(body, [
    {
      sql: `INSERT INTO loaded_status (organisation_code, quarter_id, collection_id, icb_code, region_code, organisation_type, action_code, status)
            VALUES ($1, $2, $3, $4, $5, 'TRUST', 'D2-S2', $6) ON CONFLICT DO NOTHING`,
      values: [...place, status],
    },
    {
      sql: `INSERT INTO loaded_table (organisation_code, quarter_id, collection_id, icb_code, region_code, organisation_type, metric_id,
              stratifier, group_codes, numerators, denominators)
            VALUES ($1, $2, $3, $4, $5, 'TRUST', 'M01', 'SEX', '{FEMALE,MALE}', $6, $7) ON CONFLICT DO NOTHING`,
      values: [...place, [numerator, 0], [numerator + more, 0]],
    },
  ]);
}

function reverse(body: number, collection: number) {
  const values = [bodies[body]!.code, collections[collection]];
  return changing(body, [
    {
      sql: `UPDATE loaded_status SET reversed_at = now() WHERE organisation_code = $1 AND collection_id = $2 AND reversed_at IS NULL`,
      values,
    },
    {
      sql: `UPDATE loaded_table SET reversed_at = now() WHERE organisation_code = $1 AND collection_id = $2 AND reversed_at IS NULL`,
      values,
    },
  ]);
}

/** The lead of the body's region, within whose rights the acceptance must do all of it. */
async function accept(body: number, holdsStatus: boolean): Promise<void> {
  const { code, regionCode } = bodies[body]!;
  const lead = {
    personId: '00000000-0000-4000-8000-000000000099',
    displayName: 'Lead',
    role: 'REGIONAL_LEAD' as const,
    organisationCodes: [],
    regionCodes: [regionCode],
  };
  await database.query(`UPDATE quarterly_return SET accepted_revision = 1 WHERE organisation_code = $1`, [code]);
  await database.tenantTx.run(lead, async (manager) => {
    if (holdsStatus) {
      await manager.query(
        `INSERT INTO action_fact (organisation_code, quarter_id, revision, region_code, action_code, status)
         VALUES ($1, $2, 1, $3, 'D2-S2', 'PLANNED') ON CONFLICT DO NOTHING`,
        [code, quarterId, regionCode],
      );
    }
    await recountLoaded(manager, [code], quarterId);
  });
}

const differences = () =>
  database.tenantTx.run({ system: 'rollup-check' }, (manager) => recomputeLoaded(manager, quarterId));

const steps = fc.oneof(
  fc.record({
    step: fc.constant('LOAD' as const),
    body: fc.nat(2),
    collection: fc.nat(2),
    status: fc.constantFrom('PLANNED', 'IMPLEMENTED'),
    counts: fc.tuple(fc.nat(50), fc.nat(50)),
  }),
  fc.record({ step: fc.constant('REVERSE' as const), body: fc.nat(2), collection: fc.nat(2) }),
  fc.record({ step: fc.constant('ACCEPT' as const), body: fc.nat(2), holdsStatus: fc.boolean() }),
);

/** What counts of one body, told from the history alone: the latest collection that stands, unless a return says it. */
interface Told {
  approved: { collection: number; status: string; isReversed: boolean }[];
  hasOwn: boolean;
}

function standingStatus({ approved, hasOwn }: Told): string | null {
  if (hasOwn) return null;
  return approved.findLast(({ isReversed }) => !isReversed)?.status ?? null;
}

async function clear(): Promise<void> {
  for (const table of ['loaded_status_rollup', 'loaded_status', 'loaded_table', 'action_fact'])
    await database.query(['DELETE FROM', table].join(' '));
  await database.query('UPDATE quarterly_return SET accepted_revision = NULL');
}

describe('loaded answers', () => {
  it('count once, and only while no accepted return says the same, in whatever order it happens', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { minLength: 1, maxLength: 12 }), async (history) => {
        await clear();
        const told: Told[] = bodies.map(() => ({ approved: [], hasOwn: false }));
        for (const each of history) {
          const of = told[each.body]!;
          if (each.step === 'LOAD') {
            await load(each.body, each.collection, each);
            if (of.approved.every(({ collection }) => collection !== each.collection))
              of.approved.push({ collection: each.collection, status: each.status, isReversed: false });
          } else if (each.step === 'REVERSE') {
            await reverse(each.body, each.collection);
            for (const one of of.approved) if (one.collection === each.collection) one.isReversed = true;
          } else {
            await accept(each.body, each.holdsStatus);
            of.hasOwn ||= each.holdsStatus;
          }
        }
        const direct = told.map(standingStatus).filter((status) => status !== null);
        const kept = await database.query<{ status: string; organisations: number }>(
          `SELECT status, sum(organisations)::int AS organisations FROM loaded_status_rollup
           WHERE level = 'ENGLAND' AND organisations > 0 GROUP BY status ORDER BY status`,
        );
        const counted = [...new Set(direct)].sort().map((status) => ({
          status,
          organisations: direct.filter((each) => each === status).length,
        }));
        expect(kept).toEqual(counted);
        expect(await differences()).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('leave nothing in the figures when they are reversed', async () => {
    await clear();
    await load(0, 0, { status: 'PLANNED', counts: [3, 4] });
    await reverse(0, 0);
    expect(await database.query('SELECT * FROM counted_status')).toEqual([]);
    expect(await database.query('SELECT * FROM loaded_table WHERE is_counted')).toEqual([]);
  });

  it('follow their organisation to the area of today, and lose nobody', async () => {
    await clear();
    await load(0, 0, { status: 'PLANNED', counts: [10, 91] });
    const held = () =>
      database.query(
        `SELECT level, area_code AS area FROM counted_status WHERE boundaries = 'AS_NOW' AND organisations > 0 ORDER BY 1, 2`,
      );
    const place = (icbCode: string, regionCode: string) =>
      database.query(`UPDATE present_place SET icb_code = $1, region_code = $2 WHERE code = 'B1'`, [
        icbCode,
        regionCode,
      ]);
    await place('I2', 'Y2');
    await database.tenantTx.run({ system: 'loading' }, (manager) => restateLoaded(manager));
    expect(await differences()).toEqual([]);
    expect(await held()).toEqual([
      { level: 'ICB', area: 'I2' },
      { level: 'REGION', area: 'Y2' },
    ]);
    await place('I1', 'Y1');
    await database.tenantTx.run({ system: 'loading' }, (manager) => restateLoaded(manager));
    expect(await differences()).toEqual([]);
  });

  it('are found out when one counts that should not, of either kind', async () => {
    for (const [table, about] of [
      ['loaded_status', 'D2-S2'],
      ['loaded_table', 'M01.SEX'],
    ]) {
      await clear();
      await load(0, 0, { status: 'PLANNED', counts: [3, 4] });
      await database.query(['UPDATE', table, 'SET is_counted = false'].join(' '));
      const cell = [table, quarterId, 'B1', about, collections[0]].join('.');
      expect(await differences()).toContainEqual({ rollup: 'LOADED', cell, kept: 'false', recomputed: 'true' });
    }
  });
});
