import { describe, expect, it } from '@jest/globals';
import { alikeWithin } from './alike-within-margin.js';
import { judgedPlaces } from './judged-places.js';
import { inventedView } from './invented-view.builder.js';
import type { WorldDesign } from './invented-view.builder.js';
import type { PracticeTable } from './practice-table.js';
import { sharesAtStep, stepOfDifference } from './share-at-step.js';
import { seedOfView } from './seed-of-view.js';
import { standsApart } from './stands-apart.js';

const sevenOf = (count: number) => Array.from({ length: 7 }, (_, area) => count + 3 * area);
const seeds = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

function claimed(design: WorldDesign, seed: number): boolean {
  return standsApart(inventedView(design, seed), { seed }).apart.length > 0;
}

/** One region that has 20 of 29 at the highest status, the others 0 to 17 %; three of four have it in place everywhere. */
function publishedStandards(): PracticeTable {
  const top = [20, 0, 2, 5, 3, 1, 4];
  const table = inventedView({ organisations: top.map(() => 29), columns: 1, trusts: top.map(() => 0) }, 1);
  table.organisations.forEach((_, row) => {
    const place = row % 29;
    const status = place < top[Math.floor(row / 29)]! ? 4 : place < 22 ? 3 : 1;
    table.score[row] = status;
    table.applicable[row] = 1;
    table.inPlace[row] = status >= 3 ? 1 : 0;
    for (let step = 0; step < 4; step += 1) table.reached[row * 4 + step] = status > step ? 1 : 0;
  });
  return table;
}

describe('what stands apart', () => {
  it('is found at the highest status, though shares in place are alike', () => {
    const table = publishedStandards();
    const { apart, comparisons } = standsApart(table, { seed: 1 });
    expect(comparisons).toBe(7);
    expect(apart).toMatchObject([{ area: 0, column: 0 }]);
    expect(stepOfDifference(table, apart[0]!)).toBe(3);
    const shares = sharesAtStep(table, { area: 0, column: 0 }, 3);
    expect([shares.inside.value, shares.elsewhere.value]).toEqual([20 / 29, 15 / 174]);
    expect(sharesAtStep(table, { area: 0, column: 0 }, 2).inside.value).toBeCloseTo(22 / 29);
  });

  it.each([0, 0.6])('is nothing in 19 of 20 views of areas that do not differ (correlation %d)', (correlation) => {
    const design = { organisations: sevenOf(6), columns: 5, correlation, trusts: [0, 0.1, 0.2, 0.3, 0.5, 0.7, 0.9] };
    const views = seeds(40).filter((seed) => claimed(design, seed));
    // 2 are expected; 7 are three and a half standard errors above.
    expect(views.length).toBeLessThan(7);
  });

  it('is the area that was made to, which way, and not the others that lag behind it', () => {
    const design = { organisations: [40, 40, 40], columns: 5, planted: [{ area: 2, column: 3, shift: 3 }] };
    for (const seed of seeds(4)) {
      const { apart } = standsApart(inventedView(design, seed), { seed });
      expect(apart.filter(({ column }) => column === 3)).toMatchObject([{ area: 2 }]);
      expect(apart[0]?.z).toBeGreaterThan(0);
    }
  });

  it('is two areas of one column where two were made to, one ahead and one behind', () => {
    const planted = [
      { area: 0, column: 1, shift: 1.6 },
      { area: 6, column: 1, shift: -1.6 },
    ];
    const { apart } = standsApart(inventedView({ organisations: sevenOf(30), columns: 3, planted }, 4), { seed: 4 });
    expect(apart.map(({ area, z }) => [area, Math.sign(z)]).sort()).toEqual([
      [0, 1],
      [6, -1],
    ]);
  });

  it('never is an area of fewer than five organisations, nor what only five others could tell', () => {
    const planted = [{ area: 0, column: 0, shift: 5 }];
    const design = { organisations: [4, 40, 40, 40], columns: 2, trusts: [0, 0, 0, 0], notApplicable: 0, planted };
    const { apart, judged } = standsApart(inventedView(design, 2), { seed: 2 });
    expect(apart).toEqual([]);
    expect([...judged.isJudged]).toEqual([0, 0, 1, 1, 1, 1, 1, 1]);
    const other = standsApart(inventedView({ ...design, organisations: [4, 40], trusts: [0, 0] }, 2), { seed: 2 });
    expect(other).toMatchObject({ comparisons: 0, clearest: null });
    const unlike = { ...design, organisations: [40, 40], trusts: [0, 1], planted: [] };
    expect(standsApart(inventedView(unlike, 2), { seed: 2 }).comparisons).toBe(0);
  });

  it('is the same each time, whatever the order of the areas', () => {
    const table = inventedView(
      { organisations: sevenOf(12), columns: 4, planted: [{ area: 1, column: 2, shift: 1 }] },
      9,
    );
    const found = standsApart(table, { seed: seedOfView('2026-27-Q2', 'REGION') });
    expect(standsApart(table, { seed: seedOfView('2026-27-Q2', 'REGION') })).toEqual(found);
    const turned = { ...table, areas: [...table.areas].reverse(), areaOf: table.areaOf.map((area) => 6 - area) };
    const again = standsApart(turned, { seed: 3 });
    expect(again.apart.map(({ area, column }) => [6 - area, column])).toEqual(
      found.apart.map(({ area, column }) => [area, column]),
    );
  });
});

function judgedIn(table: PracticeTable) {
  const judged = judgedPlaces(table);
  return { judged, comparisons: judged.isJudged.reduce((sum, each) => sum + each, 0) };
}

describe('areas that are alike', () => {
  const large = { organisations: Array.from({ length: 3 }, () => 1500), columns: 2, correlation: 0 };

  it('lie within ten points of the others at every step of the scale, whatever chance would explain', () => {
    const table = inventedView(large, 5);
    const widest = alikeWithin(table, judgedIn(table));
    expect(Math.abs(widest?.value ?? 1)).toBeLessThan(0.05);
    expect(Math.max(-(widest?.lower ?? -1), widest?.upper ?? 1)).toBeLessThan(0.1);
  });

  it('are not said to be where few answered, or where one status differs', () => {
    const few = inventedView({ ...large, organisations: [40, 40, 40] }, 5);
    expect(alikeWithin(few, judgedIn(few))).toBeNull();
    const top = inventedView({ ...large, planted: [{ area: 0, column: 1, reviewed: 0.8 }] }, 5);
    expect(alikeWithin(top, judgedIn(top))).toBeNull();
  });

  it('are said to be where they differ by more than that once in twenty at most', () => {
    const design = { ...large, organisations: [500, 500, 500], planted: [{ area: 0, column: 0, shift: 0.3 }] };
    const said = seeds(20).filter((seed) => {
      const table = inventedView(design, seed);
      return alikeWithin(table, judgedIn(table)) !== null;
    });
    expect(said).toEqual([]);
  });
});
