import { describe, expect, it } from '@jest/globals';
import { quartersUpTo } from '@monitor/domain';
import { seededRandom } from '@monitor/statistics';
import type { PracticeQuarter } from './matched-shares.js';
import { practiceHistory } from './practice-history.builder.js';
import { practiceOverTime, practiceOverTimeSentence } from './practice-over-time.js';
import type { PracticeTable } from './practice-table.js';

const actions = 10;
const quarterIds = quartersUpTo('2026-27-Q2', 6);

/** Organisations of some areas; how many of its ten actions each has in place, by quarter; below 0 it did not answer. */
function followed(areas: readonly string[], perArea: number, inPlaceOf: (row: number, quarter: number) => number) {
  const rows = Array.from({ length: areas.length * perArea }, (_, row) => row);
  const table = {
    areas,
    areaOf: Int32Array.from(rows, (row) => Math.floor(row / perArea)),
  } as unknown as PracticeTable;
  const quarters = quarterIds.map((quarterId, at): PracticeQuarter => {
    const inPlace = rows.map((row) => inPlaceOf(row, at));
    const applicable = inPlace.map((claims) => (claims < 0 ? 0 : actions));
    return { quarterId, inPlace: inPlace.map((claims) => Math.max(claims, 0)), applicable };
  });
  return practiceOverTime(table, quarters);
}

const sentenceOf = (of: ReturnType<typeof practiceOverTime>) =>
  practiceOverTimeSentence(of, {
    ...{ areas: { one: 'region', many: 'regions' }, nameOf: (code) => `Region ${code}` },
    since: 'April to June 2025',
  });

describe('practice over the quarters', () => {
  it('is the share of the same organisations, and its change from the first quarter to the last', () => {
    const { areas } = followed(['A'], 6, (row, quarter) => row + (quarter >= 3 ? 2 : 0));
    const [a] = areas;
    expect(a?.shares.map(({ value }) => value)).toEqual([0.25, 0.25, 0.25, 0.45, 0.45, 0.45]);
    expect(a?.change.value).toBeCloseTo(0.2, 12);
  });

  it('does not move with who answers: one that is missing once counts in no quarter', () => {
    const whole = followed(['A'], 7, (row, quarter) => (row < 6 ? row + quarter : 10));
    const without = followed(['A'], 7, (row, quarter) => (row < 6 ? row + quarter : quarter === 2 ? -1 : 10));
    expect(without.areas[0]).toMatchObject({ organisations: 6 });
    expect(without.areas[0]?.shares).toEqual(followed(['A'], 6, (row, quarter) => row + quarter).areas[0]?.shares);
    expect(whole.areas[0]?.organisations).toBe(7);
  });

  it('leaves out areas of fewer than five such organisations, and says so where none is left', () => {
    const none = followed(['A', 'B'], 4, () => 5);
    expect(none).toMatchObject({ quarterIds: [], areas: [] });
    expect(sentenceOf(none)).toBe('No region has five organisations that answered in every quarter.');
  });

  it('names where more and where less is in place beyond chance, and says how many nobody can tell', () => {
    const turn = [0, 1, 0, 2, 1, 0, 1, 2];
    const risen = followed(['A', 'B', 'C'], 8, (row, quarter) => {
      const area = Math.floor(row / 8);
      const step = quarter < 5 ? 0 : [4, -3, 0][area]!;
      return 4 + step + (quarter < 5 ? 0 : turn[row % 8]! - 1);
    });
    expect(risen.areas.map(({ verdict }) => verdict)).toEqual(['ROSE', 'FELL', 'CANNOT_TELL']);
    expect(sentenceOf(risen)).toBe(
      'Among the same organisations of 3 regions, since April to June 2025 more is in place in Region A, and less is in place in Region B beyond chance. Of the other nobody can tell.',
    );
    expect(risen.allowance).toMatch(/^Allows for all 3 areas/);
  });

  it('judges nothing where all organisations change alike, which gives no error to go by', () => {
    const [a] = followed(['A'], 6, (_, quarter) => quarter).areas;
    expect(a).toMatchObject({ verdict: 'CANNOT_TELL', change: { lower: null, upper: null } });
  });

  it('claims a change of any area in about one of twenty views without one', () => {
    const random = seededRandom(5);
    const views = 400;
    let claimed = 0;
    for (let view = 0; view < views; view += 1) {
      const history = practiceHistory({
        ...{ seed: Math.floor(random.uniform() * 1e9), sizes: [8, 12, 20, 30], quarters: 6 },
        ...{ apart: 0.5, closing: 0, withinOrganisation: 0.4 },
      });
      const { areas } = practiceOverTime(history.table, history.quarters);
      if (areas.some(({ verdict }) => verdict !== 'CANNOT_TELL')) claimed += 1;
    }
    // Three standard errors of a share of one in twenty.
    expect(claimed / views).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / views));
    expect(claimed).toBeGreaterThan(0);
  });
});
