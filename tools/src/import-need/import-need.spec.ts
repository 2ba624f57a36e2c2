import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readNewestIndex } from '@monitor/api-comparisons';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import fc from 'fast-check';
import { loadFacts } from '../start/load-facts.js';
import { addUpPlaces } from './add-up-places.js';
import { readNeedCommand } from './arguments.js';
import { importNeed } from './import-need.js';

const named = ['--name', 'Risk index', '--publisher', 'A city', '--licence', 'Open'];
const scoresText = 'area,risk_score,part\nA1,2.5,1\nA2,7.5,1\nA3,4,1\n';
const placesText = 'area,sub_icb_ods_code,icb_ods_code\nA1,15E,QHL\nA2,15E,QHL\nA3,02P,QF7\n';

let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  [database, folder] = [await createTestDatabase(), await mkdtemp(join(tmpdir(), 'need-'))];
  await loadFacts(database.loginUrl);
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

/** Imports two files. @returns what was said */
async function imported({ scores = scoresText, places = placesText, more = [] as string[] } = {}): Promise<string> {
  const files = [join(folder, 'scores.csv'), join(folder, 'places.csv')] as const;
  await writeFile(files[0], scores);
  await writeFile(files[1], places);
  const lines: string[] = [];
  const tell = (line: string) => void lines.push(line);
  await importNeed(database.tenantTx, readNeedCommand([...files, ...named, ...more]), { by: 'Sam Lee', tell });
  return lines.join('\n');
}

const newest = () => database.tenantTx.run({ system: 'import' }, readNewestIndex);

describe('an index of exclusion risk', () => {
  it('is kept with the sums of its places, says what it holds, and is replaced by a newer one', async () => {
    expect(await imported()).toBe(
      'Risk index: 3 small areas in 2 places and 2 boards, whose means go from 4.000 (QF7) to 5.000 (QHL).\n' +
        'Kept as index 1, which comparisons use from now on.',
    );
    const rows = await database.query(
      'SELECT location_code, board_code, small_areas, score_sum FROM need_index_place WHERE index_number = 1 ORDER BY 1',
    );
    expect(rows).toEqual([
      { location_code: '02P', board_code: 'QF7', small_areas: 1, score_sum: 4 },
      { location_code: '15E', board_code: 'QHL', small_areas: 2, score_sum: 10 },
    ]);
    await imported({ scores: scoresText.replace('2.5', '3.5') });
    expect(await newest()).toMatchObject({ number: 2, name: 'Risk index', smallAreas: 3 });
  });

  it('is not kept where that was not wanted', async () => {
    const before = await newest();
    expect(await imported({ more: ['--dry-run'] })).toContain('Nothing was kept');
    expect(await newest()).toEqual(before);
  });

  it.each([
    ['a score that is no number', { scores: scoresText.replace('7.5', 'n/a') }, /line 3: found “n\/a” in risk_score/],
    ['an area twice', { scores: `${scoresText}A1,1,1\n` }, /line 5: A1 stands there twice/],
    [
      'an area without a place',
      { scores: `${scoresText}A9,1,1\n` },
      /1 small area has a score and no place, for example A9/,
    ],
    ['a place without a score', { places: `${placesText}A9,15E,QHL\n` }, /1 small area has a place and no score/],
    ['codes that no board has', { places: placesText.replaceAll('QHL', 'E54') }, /No board has ever had the code E54/],
    [
      'two columns of scores',
      { scores: scoresText.replace('part', 'part_score') },
      /2 columns of scores.*Name the one/,
    ],
    ['a file without a header', { places: 'A1,15E,QHL\nA2,15E,QHL\n' }, /has no column sub_icb_ods_code/],
    ['nothing', { scores: '' }, /has 0 lines/],
  ])('is refused for %s, and nothing is kept', async (_, files, cause) => {
    const before = await newest();
    await expect(imported(files)).rejects.toThrow(cause);
    expect(await newest()).toEqual(before);
  });

  it('needs to say whose it is', () => {
    expect(() => readNeedCommand(['a.csv', 'b.csv', '--name', 'Risk'])).toThrow(/Found no --publisher/);
    expect(() => readNeedCommand(['a.csv', ...named])).toThrow(/Found 1 file names, wanted two/);
  });
});

describe('adding up', () => {
  const areas = fc.uniqueArray(
    fc.record({
      code: fc.integer({ min: 1, max: 9_999 }),
      score: fc.double({ min: 0, max: 10, noNaN: true }),
      place: fc.integer({ min: 1, max: 6 }),
    }),
    { selector: ({ code }) => code, minLength: 5, maxLength: 60 },
  );

  it('counts every small area once, and a fifth of them (more only where scores are equal) as most at risk', () => {
    fc.assert(
      fc.property(areas, (all) => {
        const scores = new Map(all.map(({ code, score }) => [String(code), score]));
        const places = new Map(
          all.map(({ code, place }) => [String(code), { locationCode: `L${place}`, boardCode: `B${place % 2}` }]),
        );
        const sums = addUpPlaces(scores, places);
        const total = (read: (sum: (typeof sums)[number]) => number) => sums.reduce((sum, each) => sum + read(each), 0);
        expect(total(({ smallAreas }) => smallAreas)).toBe(all.length);
        expect(total(({ scoreSum }) => scoreSum)).toBeCloseTo(
          all.reduce((sum, { score }) => sum + score, 0),
          6,
        );
        const fifth = Math.floor(all.length / 5);
        expect(total(({ mostAtRisk }) => mostAtRisk)).toBeGreaterThanOrEqual(fifth);
        const isDistinct = new Set(scores.values()).size === all.length;
        if (isDistinct) expect(total(({ mostAtRisk }) => mostAtRisk)).toBe(fifth);
      }),
    );
  });
});
