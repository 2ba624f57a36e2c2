import { describe, expect, it } from '@jest/globals';
import { coverageTable, fewestHeld, tooNarrow, tryIntervals } from './coverage-table.js';
import { peopleIntervals } from './people-intervals.js';

const sizes = { organisations: 12, correlation: 0.05 };
const quick = { draws: 25, seed: 3 };

describe('intervals of people', () => {
  it('hold what is so, and are seen to be too narrow where people are taken for independent', () => {
    const today = tryIntervals(sizes, quick);
    expect(tooNarrow(today)).toEqual([]);
    const former = tryIntervals(sizes, quick, (of, seed) =>
      peopleIntervals(of, seed).map((tried) => ({ ...tried, present: tried.former })),
    );
    expect(tooNarrow(former)).toHaveLength(3);
    expect(coverageTable(today)).toHaveLength(4);
  });

  it('may hold a little less often than promised, by what the draws explain', () => {
    expect(fewestHeld(100)).toBeLessThan(93);
    expect(fewestHeld(10_000) / 10_000).toBeGreaterThan(0.92);
  });
});
