import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { clearPublication } from '../build/clear-publication.query.js';
import { canonicalLines } from '../store/canonical-lines.query.js';
import { createReleasesDatabase } from '../testing/releases-database.js';
import type { ReleasesDatabase } from '../testing/releases-database.js';
import { checkPublication } from './check-publication.js';

const system = { system: 'publication' } as const;
let database: ReleasesDatabase;
let elsewhere: ReleasesDatabase;

/** Two publications, the second with what came after the first. */
async function publishTwice(): Promise<ReleasesDatabase> {
  const made = await createReleasesDatabase();
  const accept = async (from: number, until: number) => {
    for (let index = from; index < until; index += 1) {
      const counts = [40 + index, 100 + 2 * index] as const;
      await made.accept({ organisation: `T${String(index).padStart(4, '0')}`, icb: 'QKK', region: 'Y56', counts });
    }
  };
  await accept(0, 5);
  await made.publish();
  await accept(5, 9);
  await made.publish();
  return made;
}

const check = (number: number) => database.tenantTx.run(system, (manager) => checkPublication(manager, number));
const bytesOf = (of: ReleasesDatabase, number: number) =>
  of.tenantTx.run(system, async (manager) => {
    let bytes = '';
    for await (const lines of canonicalLines(manager, number)) bytes += lines;
    return bytes;
  });
const planted = async (sql: string, undo: string) => {
  await database.query(sql);
  const found = [await check(1), await check(2)];
  await database.query(undo);
  return found;
};

beforeAll(async () => {
  database = await publishTwice();
  elsewhere = await publishTwice();
});
afterAll(async () => {
  await database.drop();
  await elsewhere.drop();
});

describe('a publication worked out again', () => {
  it('is byte by byte what it was sealed as, also when others have followed, and elsewhere', async () => {
    expect([await check(1), await check(2)]).toEqual([null, null]);
    for (const number of [1, 2]) {
      const bytes = await bytesOf(database, number);
      expect(bytes.length).toBeGreaterThan(500);
      expect(await bytesOf(elsewhere, number)).toBe(bytes);
    }
  });

  it('tells one count that was changed after it was sealed, also where rounding hides it', async () => {
    const change = (by: string) =>
      `UPDATE metric_fact SET numerators[1] = numerators[1] ${by} WHERE organisation_code = 'T0000'`;
    expect(await planted(change('+ 1'), change('- 1'))).toEqual([expect.stringContaining('A count'), null]);
  });

  it('tells a figure that was changed in what stands', async () => {
    const set = (organisations: string) =>
      `UPDATE published_table SET organisations = ${organisations} WHERE publication = 2 AND level = 'ICB'`;
    expect(await planted(set('8'), set('9'))).toEqual([null, expect.stringContaining('SHA-256')]);
  });
});

describe('what is out', () => {
  it('is changed by nobody: the product itself takes nothing of it back', async () => {
    const before = await bytesOf(database, 1);
    await database.tenantTx.run(system, (manager) => clearPublication(manager, 1));
    expect(await bytesOf(database, 1)).toBe(before);
    const attempts = [
      `UPDATE publication SET content_hash = NULL WHERE number = 1`,
      `DELETE FROM published_table WHERE publication = 1`,
      `UPDATE published_table SET until_publication = NULL WHERE publication = 1`,
    ];
    for (const statement of attempts) {
      await database.tenantTx.run(system, (manager) => manager.query(statement));
    }
    expect([await bytesOf(database, 1), await check(1)]).toEqual([before, null]);
  });
});
