import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../numerics/index.js';
import type { Result } from '../result/index.js';
import {
  endToEndGap,
  linearRelativeIndex,
  linearSlopeIndex,
  logitSlopeIndex,
  poissonRelativeIndex,
  relativeRanks,
} from './index.js';
import type { OrderedCounts } from './index.js';

function quintiles(numerators: number[], denominators: number[]): OrderedCounts[] {
  return denominators.map((denominator, i) => ({
    group: `Q${i + 1}`,
    order: i + 1,
    numerator: numerators[i]!,
    denominator,
  }));
}

describe('the limits of an index', () => {
  const limitsOf = (result: Result) => {
    if (!result.computable || !result.interval) throw new Error('expected an interval');
    return result.interval;
  };

  it('of a line take t with k - 2 degrees of freedom, and agree with its p-value', () => {
    const groups = quintiles([40, 42, 42, 41, 50], [100, 100, 100, 100, 100]);
    const index = linearSlopeIndex({ groups });
    expect(limitsOf(index).lower).toBeCloseTo(-0.05845, 4);
    expect(limitsOf(index).upper).toBeCloseTo(0.24845, 4);
    expect(index.computable && index.pValue).toBeCloseTo(0.143, 3);
  });

  it('do not exist for two groups, or groups on the line to rounding: these say nothing about chance', () => {
    for (const groups of [
      quintiles([40, 50], [100, 100]),
      quintiles([10, 20, 30, 40, 50], [100, 100, 100, 100, 100]),
    ]) {
      for (const index of [linearSlopeIndex({ groups }), linearRelativeIndex({ groups })]) {
        expect(index).toMatchObject({ computable: true, standardError: null, interval: null });
      }
      expect(linearSlopeIndex({ groups })).toMatchObject({ pValue: null });
    }
  });

  it('of the end-to-end gap are Newcombe’s, which nobody on either side does not narrow to nothing', () => {
    const groups = quintiles([0, 0], [10, 10]);
    const gap = endToEndGap({ groups });
    expect(gap).toMatchObject({ value: 0, standardError: null });
    expect(limitsOf(gap).upper).toBeCloseTo(0.27753, 4);
    expect(limitsOf(gap).lower).toBeCloseTo(-0.27753, 4);
  });

  it('of a Poisson ratio are those of the people: the same whatever groups the counts are laid out in', () => {
    const errorOf = (counts: number[], people: number[]) => {
      const index = poissonRelativeIndex({ groups: quintiles(counts, people) });
      return index.computable ? index.standardError?.value : null;
    };
    expect(errorOf([5, 5, 5, 5, 5], [100, 100, 100, 100, 100])).toBeCloseTo(0.6892, 4);
    expect(errorOf([120, 150, 160, 200, 210], [400, 400, 400, 400, 400])).toBeCloseTo(0.0938, 4);
    // One row a person: ranks shared within the old groups, counts of 0 or 1.
    const counts = [2, 5, 6, 9];
    const people = counts.flatMap((counted, at) =>
      Array.from({ length: 12 }, (_, person) => ({
        group: `${at}-${person}`,
        order: at + 1,
        numerator: Number(person < counted),
        denominator: 1,
      })),
    );
    const apart = poissonRelativeIndex({ groups: people });
    expect(apart.computable && apart.standardError?.value).toBeCloseTo(errorOf(counts, [12, 12, 12, 12])!, 8);
  });
});

describe('coverage of 95% intervals over 1,500 draws of five groups with a true gradient', () => {
  const people = [220, 180, 200, 240, 160];
  const ranks = relativeRanks([1, 2, 3, 4, 5], people);
  const random = seededRandom(20);

  /** How often the interval holds the truth when shares follow the model. */
  function coverageOf(index: (groups: OrderedCounts[]) => Result, shareAt: (rank: number) => number, truth: number) {
    let held = 0;
    for (let draw = 0; draw < 1500; draw += 1) {
      const counts = ranks.map((rank, i) => {
        // Nearly binomial: a rounded normal draw of the same mean and variance.
        const share = shareAt(rank);
        const deviation = Math.sqrt(people[i]! * share * (1 - share));
        return Math.round(people[i]! * share + deviation * random.normal());
      });
      const result = index(quintiles(counts, people));
      const interval = result.computable ? result.interval : null;
      if (interval && interval.lower <= truth && truth <= interval.upper) held += 1;
    }
    return held / 1500;
  }

  // Three standard errors of a coverage of 95% in 1,500 draws are 1.7 points.
  it.each([
    [
      'logit slope',
      (groups: OrderedCounts[]) => logitSlopeIndex({ groups }),
      (r: number) => expit(-1 + r),
      expit(0) - expit(-1),
    ],
    ['linear slope', (groups: OrderedCounts[]) => linearSlopeIndex({ groups }), (r: number) => 0.3 + 0.1 * r, 0.1],
    ['linear ratio', (groups: OrderedCounts[]) => linearRelativeIndex({ groups }), (r: number) => 0.3 + 0.1 * r, 4 / 3],
    [
      'Poisson ratio',
      (groups: OrderedCounts[]) => poissonRelativeIndex({ groups }),
      (r: number) => 0.3 * 1.5 ** r,
      1.5,
    ],
  ])('%s', (_name, index, shareAt, truth) => {
    const coverage = coverageOf(index, shareAt, truth);
    expect(coverage).toBeGreaterThan(0.933);
    expect(coverage).toBeLessThan(0.967);
  });
});

function expit(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
