import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '../../numerics/index.js';
import { bestWeights } from './best-weights.js';
import { ridgeWeights } from './ridge-weights.js';
import { equalWeights } from './weight-problem.js';

describe('ridgeWeights', () => {
  it('are the best weights, whatever the penalty and however many columns there are', () => {
    fc.assert(
      fc.property(
        fc.record({
          seed: fc.integer(),
          count: fc.integer({ min: 1, max: 30 }),
          rows: fc.integer({ min: 2, max: 12 }),
          penalty: fc.constantFrom(0, 1e-6, 0.01, 0.3, 1, 30),
        }),
        ({ seed, count, rows, penalty }) => {
          const random = seededRandom(seed);
          const draw = () => Array.from({ length: rows }, () => 3 * random.normal());
          const problem = { columns: Array.from({ length: count }, draw), target: draw(), penalty };
          const best = bestWeights(problem, equalWeights(count)).weights;
          ridgeWeights(problem).forEach((weight, at) => expect(Math.abs(weight - best[at]!)).toBeLessThan(1e-9));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('are even where all columns are the same', () => {
    const columns = [[1, 3, 2], [1, 3, 2], [1, 3, 2]]; // prettier-ignore
    for (const weight of ridgeWeights({ columns, target: [2, 3, 4], penalty: 1 }))
      expect(weight).toBeCloseTo(1 / 3, 12);
  });
});
