import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OrganisationPeriod } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { loadReferenceFacts } from '../facts/load-reference-facts.js';
import { organisationsEntities } from '../organisations-entities.js';
import { recordPeriods } from '../periods/record-periods.query.js';
import { recordSuccessions } from '../periods/record-successions.query.js';
import { readBoundariesDay } from './boundaries-day.query.js';
import { keepPresentPlaces } from './keep-present-places.js';
import type { PlaceMove } from './place-moves.js';
import { placeOfQuarterStatement, readPresentPlaces } from './present-places.query.js';
import { refreshPresentPlaces } from './refresh-present-places.js';

const system = { system: 'reorganisation' } as const;
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase(organisationsEntities);
  await loadReferenceFacts(database.tenantTx);
});
afterAll(() => database.drop());

/** Refreshes as on a day and says who moved. */
async function refreshOn(day: string): Promise<PlaceMove[]> {
  return database.tenantTx.run(system, async (manager) => {
    await manager.query(`SELECT set_config('app.as_at', $1, true)`, [`${day}T12:00:00Z`]);
    return refreshPresentPlaces(manager, () => Promise.resolve());
  });
}

const trust = (code: string, changes: Partial<OrganisationPeriod> = {}): OrganisationPeriod => {
  const place = { icbCode: 'QKK', regionCode: 'Y56', validFrom: '2020-04-01', validTo: null };
  return { code, onsCode: null, type: 'TRUST', name: `Trust ${code}`, ...place, ...changes };
};

describe('the boundaries of today', () => {
  it('follow the sixteen links of April 2026 on that day, and not before', async () => {
    await refreshOn('2026-03-31');
    const before = await database.tenantTx.run(system, (manager) => readPresentPlaces(manager, ['QMM', 'QNQ']));
    expect(before.get('QMM')).toEqual([expect.objectContaining({ icbCode: 'QMM', parts: null })]);
    const moves = await refreshOn('2026-04-01');
    expect(moves.filter(({ before: had }) => had.length > 0).map(({ code }) => code)).toEqual([
      'QH8',
      'QHG',
      'QJG',
      'QM7',
      'QMJ',
      'QMM',
      'QNQ',
      'QNX',
      'QRV',
      'QU9',
      'QUE',
      'QXU',
    ]);
    const after = await database.tenantTx.run(system, (manager) => readPresentPlaces(manager, ['QMM', 'QNQ', 'QM7']));
    expect(after.get('QMM')?.[0]).toMatchObject({ icbCode: 'T6Y0W', quartersTo: 'infinity' });
    const shares = (code: string) => after.get(code)?.[0]?.parts?.map(({ icbCode, sharePpm }) => [icbCode, sharePpm]);
    expect(shares('QNQ')).toEqual([
      ['QRL', 229_323],
      ['S0E4D', 588_659],
      ['S9B9J', 182_018],
    ]);
    expect(shares('QM7')).toEqual([
      ['D7T5G', 226_277],
      ['S1Y5D', 773_723],
    ]);
  });

  it('stand still when nothing changed', async () => {
    expect(await refreshOn('2026-04-02')).toEqual([]);
  });

  it('keep what was known before a place changed', async () => {
    const rows = await database.query<{ icb: string; superseded: boolean }>(
      `SELECT icb_code AS icb, superseded_at IS NOT NULL AS superseded FROM present_place WHERE code = 'QMM'
       ORDER BY recorded_at`,
    );
    expect(rows).toContainEqual({ icb: 'QMM', superseded: true });
    expect(rows).toContainEqual({ icb: 'T6Y0W', superseded: false });
  });

  it('tell whoever keeps figures of every move before it is written, and fall with them', async () => {
    const moved = [
      trust('ZZT1', { validTo: '2026-06-30' }),
      trust('ZZT2', { validFrom: '2026-07-01', icbCode: 'QMF' }),
    ];
    const refused = database.tenantTx.run(system, async (manager) => {
      await recordPeriods(manager, { periods: moved, isInvented: true, importId: null });
      await recordSuccessions(manager, [
        {
          predecessorCode: 'ZZT1',
          successorCode: 'ZZT2',
          effectiveOn: '2026-07-01',
          type: 'MERGER',
          weight: 1,
          source: 'Invented',
        },
      ]);
      await refreshPresentPlaces(manager, (_, moves) => {
        throw new Error(
          `cannot move ${moves
            .filter(({ code }) => code.startsWith('ZZ'))
            .map(({ code }) => code)
            .join()}`,
        );
      });
    });
    await expect(refused).rejects.toThrow('cannot move ZZT1,ZZT2');
    expect(await database.query(`SELECT code FROM organisation_period WHERE code LIKE 'ZZT%'`)).toEqual([]);
  });

  it('are brought up to date once a day, however many processes look', async () => {
    const keep = () => keepPresentPlaces(database.tenantTx, system, () => Promise.resolve());
    const atOnce = await Promise.all([keep(), keep(), keep()]);
    expect(atOnce.filter((didIt) => didIt)).toEqual([true]);
    expect(await keep()).toBe(false);
    const day = await database.tenantTx.run(system, readBoundariesDay);
    expect(await database.query(`SELECT (product_now() AT TIME ZONE 'Europe/London')::date::text AS today`)).toEqual([
      { today: day },
    ]);
  });

  it('say where a return of a quarter counts, before and after a body was divided', async () => {
    const place = (quarterId: string) => {
      const { sql, values } = placeOfQuarterStatement('QRL', quarterId);
      return database.query(sql, values);
    };
    expect(await place('2024-25-Q1')).toEqual([{ icbCode: 'QRL', regionCode: 'Y59', parts: null }]);
    expect(await place('2026-27-Q1')).toEqual([{ icbCode: 'QRL', regionCode: 'Y59', parts: null }]);
  });
});
