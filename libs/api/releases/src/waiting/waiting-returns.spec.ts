import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createReleasesDatabase } from '../testing/releases-database.js';
import type { ReleasesDatabase } from '../testing/releases-database.js';
import { waitingReturns } from './waiting-returns.query.js';

let database: ReleasesDatabase;
const practice = (index: number, revision = 1) => ({
  ...{ organisation: `T000${index}`, icb: 'QKK', region: 'Y56', counts: [40, 100] as const, revision },
});
const waiting = (publication: number) => waitingReturns(database.tenantTx, publication, database.quarterId);

beforeAll(async () => {
  database = await createReleasesDatabase();
  for (const index of [1, 2, 3]) await database.accept(practice(index));
  await database.publish();
});
afterAll(() => database.drop());

describe('the returns that wait for the next publication', () => {
  it('are none when all that was accepted is in it', async () => {
    expect(await waiting(1)).toBe(0);
  });

  it('are those accepted since, the first time or in place of one that it counts', async () => {
    await database.accept(practice(4));
    await database.accept(practice(1, 2));
    expect(await waiting(1)).toBe(2);
  });

  it('wait no more once a publication has taken them in', async () => {
    await database.publish();
    expect(await waiting(2)).toBe(0);
  });

  it('are of the quarter that is asked for', async () => {
    expect(await waitingReturns(database.tenantTx, 2, '2025-26-Q2')).toBe(0);
  });
});
