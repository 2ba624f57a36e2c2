import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { publishedFigures } from '../../figures/published-figures.query.js';
import { preparer } from '../../testing/analysts.js';
import { createReleasesDatabase } from '../../testing/releases-database.js';
import type { ReleasesDatabase } from '../../testing/releases-database.js';
import { DifferenceService } from './difference.service.js';

let database: ReleasesDatabase;

beforeAll(async () => {
  database = await createReleasesDatabase();
});
afterAll(() => database.drop());

const acceptFrom = async (begin: number, icb: string, inside: number) => {
  for (let index = begin; index < begin + 4; index += 1) {
    const counts = [inside + index, 200 + 2 * index] as const;
    await database.accept({ organisation: `T00${String(10 + index)}`, icb, region: 'Y56', counts });
  }
};

const sharesOf = async (publication: number, level: 'ICB' | 'ENGLAND', areaCode: string) => {
  const of = {
    metricId: 'M01',
    stratifier: 'DEPRIVATION',
    boundaries: 'AS_WAS',
    quarterIds: [database.quarterId],
  } as const;
  const [table] = await database.tenantTx.run(preparer, (manager) =>
    publishedFigures(manager, publication, { ...of, level, areaCode }),
  );
  return table?.figures.groups.map(({ share }) => share.value) ?? [];
};

it('differs by what a second publication took in, as both of them show it', async () => {
  await acceptFrom(0, 'QKK', 60);
  await acceptFrom(4, 'QMF', 80);
  await database.publish();
  await acceptFrom(8, 'QKK', 150);
  await database.publish();
  const page = { from: 1, to: 2, first: 1000, after: null };
  const nodes = (await new DifferenceService(database.tenantTx).compare(preparer, page))?.nodes ?? [];
  const areas = new Set(nodes.map(({ level, areaCode }) => `${level} ${areaCode}`));
  expect(areas).toEqual(new Set(['ENGLAND ENG', 'REGION Y56', 'ICB QKK']));
  for (const [level, areaCode] of [
    ['ICB', 'QKK'],
    ['ENGLAND', 'ENG'],
  ] as const) {
    const [before, after] = [await sharesOf(1, level, areaCode), await sharesOf(2, level, areaCode)];
    const told = nodes.filter((node) => node.areaCode === areaCode && node.measureLabel === 'Share');
    expect(told.map((node) => node.before?.value).sort()).toEqual([...before].sort());
    expect(told.map((node) => node.after?.value).sort()).toEqual([...after].sort());
    for (const node of told) expect(node.difference).toBeGreaterThan(0.1);
  }
});
