import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createReleasesDatabase } from '../testing/releases-database.js';
import type { ReleasesDatabase } from '../testing/releases-database.js';

let database: ReleasesDatabase;
const practice = (index: number, icb: string, revision = 1) => ({
  organisation: `T${String(index).padStart(4, '0')}`,
  icb,
  region: icb === 'QKK' || icb === 'QMJ' ? 'Y56' : 'Y58',
  counts: [40 + index, 100 + 2 * index] as const,
  revision,
});
/** Denominators of the first group that are shown, by area, as of a publication. */
async function shown(publication: number, boundaries = 'AS_WAS'): Promise<Record<string, number | null>> {
  const rows = await database.query<{ areaCode: string; value: number | null }>(
    `SELECT area_code AS "areaCode", (figures -> 'groups' -> 0 -> 'denominator' ->> 'value')::integer AS value
     FROM published_table
     WHERE boundaries = $2 AND publication <= $1 AND (until_publication IS NULL OR until_publication > $1) ORDER BY 1`,
    [publication, boundaries],
  );
  return Object.fromEntries(rows.map(({ areaCode, value }) => [areaCode, value]));
}
const waiting = (publication: number) =>
  database.query(
    `SELECT area_code AS area, because, organisations FROM held_table WHERE publication = $1 AND boundaries = 'AS_WAS' ORDER BY 1`,
    [publication],
  );

beforeAll(async () => {
  database = await createReleasesDatabase();
  for (let index = 0; index < 4; index += 1) await database.accept(practice(index, 'QKK'));
  for (let index = 4; index < 8; index += 1) await database.accept(practice(index, 'QMJ'));
  for (let index = 8; index < 12; index += 1) await database.accept(practice(index, 'QJK'));
});
afterAll(() => database.drop());

describe('publications one after another', () => {
  it('begin with every area that may be shown, rounded', async () => {
    expect(await database.publish()).toBe(1);
    expect(await shown(1)).toEqual({ ENG: 1330, QJK: 475, QKK: 410, QMJ: 445, Y56: 855, Y58: 475 });
  });

  it('keep every figure while one return waits, and say so to whoever releases', async () => {
    await database.accept(practice(20, 'QKK'));
    expect(await database.publish()).toBe(2);
    expect(await shown(2)).toEqual(await shown(1));
    expect(await waiting(2)).toEqual(
      ['ENG', 'QKK', 'Y56'].map((area) => ({ area, because: 'FEW_CHANGED', organisations: 1 })),
    );
  });

  it('renew the areas in which enough joined, and those above them alone where it tells of nobody', async () => {
    await database.accept(practice(21, 'QMJ'));
    await database.accept(practice(22, 'QMJ'));
    await database.publish();
    expect(await shown(3)).toMatchObject({ ENG: 1760, Y56: 1280, QKK: 410, QMJ: 445 });
    await database.accept(practice(23, 'QMJ'));
    await database.publish();
    expect(await shown(4)).toEqual(await shown(3));
  });

  it('stand for ever: a later publication changes nothing of an earlier one', async () => {
    expect(await shown(1)).toEqual({ ENG: 1330, QJK: 475, QKK: 410, QMJ: 445, Y56: 855, Y58: 475 });
  });

  it('have other bytes when they say something else, and a hash that tells', async () => {
    const hashes = await database.query<{ content_hash: string }>(
      'SELECT content_hash FROM publication ORDER BY number',
    );
    const [first, second, third, fourth] = hashes.map((row) => row.content_hash);
    expect([first === second, second === third, third === fourth]).toEqual([true, false, true]);
  });

  it('move an organisation to its board of today only where the move tells of nobody', async () => {
    for (let index = 0; index < 12; index += 1) {
      const { organisation, icb, region } = practice(index, index < 4 ? 'QKK' : index < 8 ? 'QMJ' : 'QJK');
      await database.place(organisation, icb, region);
    }
    const number = await database.publish();
    const before = await shown(number, 'AS_NOW');
    await database.place('T0000', 'QJK', 'Y58');
    const after = await database.publish();
    expect(await shown(after, 'AS_NOW')).toEqual(before);
  });
});
