import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { loadReferenceFacts, recordPeriods, refreshPresentPlaces } from '@monitor/api-organisations';
import { restateRollups } from '@monitor/api-returns';
import type { Actor } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { ReturnUnderTest } from './return-under-test.js';
import { runEditScript } from './run-edit-script.js';
import type { ScriptOutcome } from './run-edit-script.js';

/** `EDIT_SCRIPTS=400 EDIT_SEED=1` before the command runs more of them. */
const scripts = Number(process.env['EDIT_SCRIPTS'] ?? 40);
const firstSeed = Number(process.env['EDIT_SEED'] ?? 1);
const scriptsOfOneReturn = 5;

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await loadReferenceFacts(database.tenantTx);
  const periods = Array.from({ length: Math.ceil(scripts / scriptsOfOneReturn) }, (_, at) => ({
    code: `T${at}`,
    onsCode: null,
    type: 'TRUST' as const,
    name: `Trust ${at}`,
    icbCode: 'T6Y0W',
    regionCode: 'Y61',
    validFrom: '2020-04-01',
    validTo: null,
  }));
  await database.tenantTx.run({ system: 'import' }, async (manager) => {
    await recordPeriods(manager, { periods, isInvented: true, importId: null });
    await refreshPresentPlaces(manager, restateRollups);
  });
});
afterAll(() => database.drop());

// Nothing is sent by itself after a pause: the script says when.
beforeEach(() => {
  jest.useFakeTimers({
    doNotFake: ['Date', 'hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'setInterval'],
  });
});

function preparerOf(organisationCode: string, displayName: string): Actor {
  return {
    personId: randomUUID(),
    displayName,
    role: 'PREPARER',
    organisationCodes: [organisationCode],
    regionCodes: [],
  };
}

describe('two people who type in one return at once, on bad lines', () => {
  it(
    `lose nothing, change nothing they left, and agree in the end (${scripts} scripts)`,
    async () => {
      const totals: ScriptOutcome = { broken: [], edits: 0, crashes: 0, conflicts: 0 };
      for (let at = 0; at < scripts; at += 1) {
        const organisationCode = `T${Math.floor(at / scriptsOfOneReturn)}`;
        const address = { organisationCode, quarterId: '2026-27-Q2' };
        const service = new ReturnUnderTest(database.tenantTx.at('2026-10-20T12:00:00Z'), address);
        const people = [preparerOf(organisationCode, 'Alex'), preparerOf(organisationCode, 'Sam')] as const;
        const outcome = await runEditScript(firstSeed + at, [...people], service);
        totals.broken.push(...outcome.broken.map((words) => `seed ${firstSeed + at}: ${words}`));
        totals.edits += outcome.edits;
        totals.crashes += outcome.crashes;
        totals.conflicts += outcome.conflicts;
      }
      expect(totals.broken).toEqual([]);
      // The scripts are worth something only if they meet what they are about.
      expect([totals.edits > 10 * scripts, totals.crashes > scripts / 2, totals.conflicts > scripts / 2]).toEqual([
        true,
        true,
        true,
      ]);
      process.stdout.write(`${scripts} scripts: ${JSON.stringify({ ...totals, broken: 0 })}\n`);
    },
    60_000 + scripts * 10_000,
  );
});
