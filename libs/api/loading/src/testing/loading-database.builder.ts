import { randomUUID } from 'node:crypto';
import { loadReferenceFacts, recordPeriods, refreshPresentPlaces } from '@monitor/api-organisations';
import { icbPeriodsUntil2026 } from '@monitor/api-reference';
import { restateRollups } from '@monitor/api-returns';
import type { Actor, LoadingMapping, NextLoadingStep } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import type { CollectionVersion } from '../collections/collection-versions.query.js';
import { beginCollection, readIn } from '../steps/read-in.js';
import { requireCollection, takeLoadingStep } from '../steps/take-step.js';

/** For tests: an organisation with the areas in which it counts. */
export interface TestBody {
  code: string;
  icbCode: string;
  regionCode: string;
}

/** For tests: so many trusts, spread over the boards of England as they were until 2026. */
export function trusts(count: number): TestBody[] {
  return Array.from({ length: count }, (_, index) => {
    const board = icbPeriodsUntil2026[index % icbPeriodsUntil2026.length];
    if (board === undefined) throw new Error('There are boards.');
    return { code: `X${String(index).padStart(4, '0')}`, icbCode: board.code, regionCode: board.regionCode };
  });
}

/** For tests: a database that knows the regions, boards and windows, and some trusts. */
export async function loadingDatabase(bodies: readonly TestBody[]): Promise<TestDatabase> {
  const database = await createTestDatabase();
  await loadReferenceFacts(database.tenantTx);
  const periods = bodies.map((body) => ({
    ...body,
    onsCode: null,
    type: 'TRUST' as const,
    name: `Trust ${body.code}`,
    validFrom: '2020-04-01',
    validTo: null,
  }));
  await database.tenantTx.run({ system: 'import' }, async (manager) => {
    await recordPeriods(manager, { periods, isInvented: true, importId: null });
    await refreshPresentPlaces(manager, restateRollups);
  });
  return database;
}

/** For tests: an administrator. */
export function administrator(displayName: string): Actor {
  return { personId: randomUUID(), displayName, role: 'ADMINISTRATOR', organisationCodes: [], regionCodes: [] };
}

/** For tests: a text in pieces, as a request brings it. */
export async function* inPieces(text: string, length = 65_536): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += length) yield bytes.subarray(start, start + length);
}

/** For tests: what administrators do with a file, each step in a transaction of its own. */
export class LoadingScenario {
  constructor(readonly database: TestDatabase) {}

  async readIn(actor: Actor, mapping: LoadingMapping, csv: string | AsyncIterable<Uint8Array>): Promise<string> {
    const bytes = typeof csv === 'string' ? inPieces(csv) : csv;
    const run = this.database.tenantTx;
    const loader = { system: 'loading', onBehalfOf: actor } as const;
    const mappingText = JSON.stringify(mapping);
    const begun = await run.run(loader, (manager) => beginCollection(manager, { fileName: 'file.csv', mappingText }));
    if ('faults' in begun) throw new Error(begun.faults[0]?.message);
    const { collectionId: id } = begun;
    const faults = await run.run(loader, (manager) => readIn({ instigator: actor, manager }, { id, bytes }));
    if (faults.length > 0) throw new Error(faults[0]?.message);
    return id;
  }

  standing(id: string): Promise<CollectionVersion> {
    return this.database.tenantTx.run(
      { system: 'loading' },
      async (manager) => (await requireCollection(manager, id)).current,
    );
  }

  async take(actor: Actor, step: NextLoadingStep, id: string, changes: { contentHash?: string } = {}): Promise<void> {
    const { version, contentHash } = await this.standing(id);
    const request = { id, step, expectedVersion: version, contentHash, comment: 'Because', ...changes };
    await this.database.tenantTx.run({ system: 'loading', onBehalfOf: actor }, (manager) =>
      takeLoadingStep({ actor, manager }, request),
    );
  }

  /** All of a table as it stands, to set it against itself. */
  async everything(tables: readonly string[]): Promise<string> {
    const dumps = await Promise.all(
      tables.map((table) =>
        this.database.query<{ row: string }>(
          ['SELECT row_to_json(each)::text AS row FROM', table, 'AS each ORDER BY 1'].join(' '),
        ),
      ),
    );
    return JSON.stringify(dumps);
  }
}
