import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { loadReferenceFacts } from '../facts/load-reference-facts.js';
import type { PlaceMove } from '../places/place-moves.js';
import { refreshPresentPlaces } from '../places/refresh-present-places.js';
import { applyImport } from './apply-import.js';
import type { SourceReading } from './organisation-source.js';
import { planImport } from './plan-import.js';
import { applyReversal } from './reverse/apply-reversal.js';
import { planReversal } from './reverse/plan-reversal.js';

const importer = { system: 'import' } as const;
const nobody = () => Promise.resolve();
let database: TestDatabase;

beforeEach(async () => {
  database = await createTestDatabase();
  await loadReferenceFacts(database.tenantTx);
  await database.tenantTx.run(importer, (manager) => refreshPresentPlaces(manager, nobody));
});
afterEach(() => database.drop());

/** A source that lists some trusts of Norfolk, whatever it comes from. */
function reading(...codes: string[]): SourceReading {
  const place = { icbCode: 'T6Y0W', subIcbCode: null, regionCode: 'Y61', placedFrom: null };
  const life = { openedOn: '2026-04-01', closedOn: null, otherIcbCode: null };
  const records = codes.map((code, index) => {
    return { line: index + 1, code, onsCode: null, type: 'TRUST', name: `Trust ${code}`, ...place, ...life } as const;
  });
  const nothing = { memberships: [], boards: [], refused: [], leftOut: [], notices: [], completeFor: [] };
  const source = { title: 'Test', source: 'test', contentSha256: codes.join(), effectiveOn: '2026-11-01' };
  const days = { asOf: '2026-11-01', saidOn: '2026-11-01', newestDay: null };
  return { ...source, ...days, records, ...nothing };
}

const planOf = (given: SourceReading) =>
  database.tenantTx.run(importer, (manager) => planImport(manager, given), { readOnly: true });

async function importAll(...codes: string[]) {
  const given = reading(...codes);
  return applyImport(database.tenantTx, { reading: given, plan: await planOf(given) }, { observe: nobody });
}

async function rowsOf(table: 'imports' | 'trusts'): Promise<number> {
  const [row] = await database.query<{ imports: number; trusts: number }>(
    `SELECT (SELECT count(*)::int FROM ods_import) AS imports,
            (SELECT count(*)::int FROM organisation_period WHERE type = 'TRUST') AS trusts`,
  );
  return row?.[table] ?? -1;
}

describe('applying an import', () => {
  it('tells whoever keeps figures what moves, in the same transaction, and again when it is reversed', async () => {
    const moves: PlaceMove[] = [];
    const observe = (_: unknown, seen: readonly PlaceMove[]) => Promise.resolve(void moves.push(...seen));
    const given = reading('ZA1');
    const plan = await planOf(given);
    const importId = await applyImport(database.tenantTx, { reading: given, plan }, { observe });
    expect(moves).toMatchObject([{ code: 'ZA1', before: [], after: [{ icbCode: 'T6Y0W' }] }]);
    const back = await database.tenantTx.run(importer, (manager) => planReversal(manager, importId ?? ''));
    await applyReversal(database.tenantTx, back, { observe });
    expect(moves.at(-1)).toMatchObject({ code: 'ZA1', before: [{ icbCode: 'T6Y0W' }], after: [] });
  });

  it('leaves nothing when the figures cannot be kept', async () => {
    const given = reading('ZA1');
    const failing = applyImport(
      database.tenantTx,
      { reading: given, plan: await planOf(given) },
      { observe: () => Promise.reject(new Error('no figures')) },
    );
    await expect(failing).rejects.toThrow('no figures');
    expect([await rowsOf('imports'), await rowsOf('trusts')]).toEqual([0, 0]);
  });

  it('leaves nothing when its connection is cut while it writes', async () => {
    const given = reading('ZA1');
    const cut = applyImport(
      database.tenantTx,
      { reading: given, plan: await planOf(given) },
      {
        observe: async (manager) => {
          const [backend] = await manager.query<{ pid: number }[]>('SELECT pg_backend_pid() AS pid');
          await database.query('SELECT pg_terminate_backend($1)', [backend?.pid]);
        },
      },
    );
    await expect(cut).rejects.toThrow();
    expect([await rowsOf('imports'), await rowsOf('trusts')]).toEqual([0, 0]);
    expect(await importAll('ZA1')).not.toBeNull();
  });

  it('writes nothing where nothing changes', async () => {
    await importAll('ZA1');
    expect(await importAll('ZA1')).toBeNull();
    expect(await rowsOf('imports')).toBe(1);
  });

  it('refuses a plan that no longer holds, and a reversal likewise', async () => {
    const given = reading('ZA1');
    const plan = await planOf(given);
    const importId = await importAll('ZA1');
    await expect(applyImport(database.tenantTx, { reading: given, plan }, { observe: nobody })).rejects.toMatchObject({
      code: 'REVISION_STALE',
    });
    const back = await database.tenantTx.run(importer, (manager) => planReversal(manager, importId ?? ''));
    await applyReversal(database.tenantTx, back, { observe: nobody });
    await expect(applyReversal(database.tenantTx, back, { observe: nobody })).rejects.toMatchObject({
      code: 'STATE_DOES_NOT_ALLOW',
    });
  });

  it('lets two imports of the same content at once add it once', async () => {
    const given = reading('ZA1', 'ZA2');
    const plan = await planOf(given);
    const both = await Promise.allSettled(
      [1, 2].map(() => applyImport(database.tenantTx, { reading: given, plan }, { observe: nobody })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect([await rowsOf('imports'), await rowsOf('trusts')]).toEqual([1, 2]);
  });
});
