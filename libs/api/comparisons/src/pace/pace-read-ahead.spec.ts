import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { comparabilityEntities } from '@monitor/api-comparability';
import { loadReferenceFacts } from '@monitor/api-organisations';
import { createLogger } from '@monitor/api-platform';
import { QuartersService, referenceEntities } from '@monitor/api-reference';
import { quartersUpTo } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { nationalAnalyst } from '../testing/national-analyst.builder.js';
import { fillPaceWorld } from '../testing/pace-world.builder.js';
import { PaceQuartersReader } from './pace-quarters-reader.service.js';
import { PaceReadAhead } from './pace-read-ahead.js';

const quarterIds = quartersUpTo('2025-26-Q3', 3);

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase([...referenceEntities, ...comparabilityEntities]);
  await loadReferenceFacts(database.tenantTx);
});
beforeEach(() =>
  fillPaceWorld(database, quarterIds, [
    { code: 'T0000', type: 'PRACTICE', icb: 'QKK', region: 'Y56', answers: { 'D1-S1': 'NPI' } },
  ]),
);
afterAll(() => database.drop());

function readers(isOn = true) {
  const { tenantTx } = database;
  const answers = new PaceQuartersReader(tenantTx);
  const ahead = new PaceReadAhead(answers, new QuartersService(tenantTx), { isOn }, createLogger('silent'));
  return { answers, ahead };
}

/** What organisations said, as whoever asks now reads it after every answer was taken out of the database. */
async function readWithoutDatabase({ answers }: { answers: PaceQuartersReader }) {
  await database.query('DELETE FROM action_fact');
  const { quarters } = await answers.read(nationalAnalyst, quarterIds);
  return quarters.map(({ quarterId, organisations }) => [quarterId, organisations.length]);
}

describe('reading ahead', () => {
  it('leaves nothing to be read by whoever asks first', async () => {
    const both = readers();
    expect(await both.ahead.readAll()).toBeGreaterThanOrEqual(quarterIds.length);
    expect(await readWithoutDatabase(both)).toEqual(quarterIds.map((id) => [id, 1]));
    // Without it nothing is there.
    expect(await readWithoutDatabase(readers())).toEqual(quarterIds.map((id) => [id, 0]));
  });

  it('breaks off where the process ends', async () => {
    const { ahead } = readers();
    const reading = ahead.readAll();
    ahead.onModuleDestroy();
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });
});
