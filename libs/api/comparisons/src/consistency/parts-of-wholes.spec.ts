import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadReferenceFacts } from '@monitor/api-organisations';
import { referenceEntities } from '@monitor/api-reference';
import { catalogueOf, editionFor } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { fillWorld } from '../testing/practice-world.builder.js';
import { statusCounts } from './status-counts.query.js';

const quarterId = '2025-26-Q3';
const actions = catalogueOf(editionFor(quarterId)).actions.map(({ code }) => code);

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase(referenceEntities);
  await loadReferenceFacts(database.tenantTx);
  const place = { type: 'PRACTICE' as const, region: 'Y56', icb: 'QKK', now: { region: 'Y58', icb: 'QJK' } };
  const said = { status: 'EMBEDDED' as const, assurance: null };
  await fillWorld(database, quarterId, [
    { ...place, isAccepted: true, answers: actions.map((action) => ({ ...said, action, isLoaded: false })) },
    { ...place, now: null, isAccepted: true, answers: [] },
    {
      ...place,
      isAccepted: false,
      answers: actions.slice(0, 3).map((action) => ({ ...said, action, isLoaded: true })),
    },
  ]);
});
afterAll(() => database.drop());

describe('counts of organisations', () => {
  it.each(['AS_WAS', 'AS_NOW'] as const)('are parts of their wholes on the boundaries %s', async (boundaries) => {
    const columns = actions.map((actionCode) => ({ actionCode, key: actionCode }));
    const areas = await database.tenantTx.run({ system: 'rollup-check' }, (manager) =>
      statusCounts(manager, {
        ...{
          quarterId,
          level: 'REGION',
          boundaries,
          withinCode: null,
          organisationType: null,
          peerCodes: null,
          columns,
        },
      }),
    );
    expect(areas).toHaveLength(1);
    for (const { accepted, expected, expectedOf, cells } of areas) {
      expect(accepted).toBeLessThanOrEqual(expected);
      expect(Object.values(expectedOf).reduce<number>((sum, of = 0) => sum + of, 0)).toBe(expected);
      for (const { organisations, counts } of cells) {
        const answers = Object.values(counts).reduce<number>((sum, of = 0) => sum + of, 0);
        expect(answers).toBe(organisations);
        expect(organisations).toBeLessThanOrEqual(expected);
      }
    }
  });

  it('are held to it by the database: more returns cannot be accepted than are expected', async () => {
    await expect(database.query('UPDATE response_rollup SET accepted = expected + 1')).rejects.toThrow(
      /ck_response_rollup_expected/,
    );
  });
});
