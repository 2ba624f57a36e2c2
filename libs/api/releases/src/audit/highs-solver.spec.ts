import { beforeAll, describe, expect, it } from '@jest/globals';
import { nothingBeside } from '@monitor/analysis';
import type { Polytope, Solver } from '@monitor/analysis';
import fc from 'fast-check';
import { loadHighsSolver } from './highs-solver.js';

let solver: Solver;
beforeAll(async () => {
  solver = await loadHighsSolver();
});

/** Sums over a tree and over another division of the same counts, each known to within two. */
const anyPolytope = fc
  .record({
    truth: fc.array(fc.nat(6), { minLength: 4, maxLength: 4 }),
    shown: fc.uniqueArray(fc.constantFrom([0, 1, 2, 3], [0, 1], [2, 3], [0, 2], [1, 3]), {
      minLength: 1,
      selector: (set) => set.join(),
    }),
  })
  .map(({ truth, shown }): Polytope => {
    const rows = shown.map((variables) => {
      const sum = variables.reduce<number>((total, each) => total + truth[each]!, 0);
      const value = Math.round(sum / 5) * 5;
      return { variables, lower: value - 2, upper: value + 2 };
    });
    return { truth, rows };
  });

/** Every point of whole numbers that fits, one by one. */
function* pointsOf({ truth, rows }: Polytope): Generator<number[], void> {
  const largest = 2 + 5 * Math.round(truth.reduce((sum, each) => sum + each, 0) / 5);
  const walk = function* (point: number[]): Generator<number[], void> {
    const fits = rows.every(({ variables, lower, upper }) => {
      const known = variables.filter((each) => each < point.length);
      const sum = known.reduce((total, each) => total + point[each]!, 0);
      return sum <= upper && (known.length < variables.length || sum >= lower);
    });
    if (!fits) return;
    if (point.length === truth.length) yield point;
    else for (let next = 0; next <= largest; next += 1) yield* walk([...point, next]);
  };
  yield* walk([]);
}

describe('HiGHS', () => {
  it('finds the limits of a count that trying all counts finds, in two divisions of the same counts', () => {
    fc.assert(
      fc.property(anyPolytope, fc.nat(3), (polytope, variable) => {
        fc.pre(polytope.rows.some(({ variables }) => variables.includes(variable)));
        const values = [...pointsOf(polytope)].map((point) => point[variable]!);
        const open = solver(polytope);
        const { lower, upper } = open.range([variable], nothingBeside);
        open.close();
        expect([lower, upper].map((each) => Math.round(each * 1e6) / 1e6)).toEqual([
          Math.min(...values),
          Math.max(...values),
        ]);
      }),
      { numRuns: 100 },
    );
  });

  it('reaches exactly the sums that some counts have, with counts that fit', () => {
    fc.assert(
      fc.property(anyPolytope, fc.integer({ min: -1, max: 14 }), (polytope, goal) => {
        const values = [...pointsOf(polytope)].map(([first, second]) => first! + second!);
        const open = solver(polytope);
        const moved = open.reach([0, 1], { atMost: goal }, nothingBeside);
        open.close();
        expect(moved !== null).toBe(values.some((value) => value <= goal));
        if (moved === null) return;
        const at = (variable: number) => moved.get(variable) ?? polytope.truth[variable]!;
        expect(at(0) + at(1)).toBeLessThanOrEqual(goal + 1e-6);
        for (const { variables, lower, upper } of polytope.rows) {
          const sum = variables.reduce((total, each) => total + at(each), 0);
          expect(sum).toBeGreaterThanOrEqual(lower - 1e-6);
          expect(sum).toBeLessThanOrEqual(upper + 1e-6);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('keeps to what is known beside, forgets what is hidden, and leaves nothing of one question to the next', () => {
    const polytope = {
      truth: [3, 4, 20],
      rows: [
        { variables: [0, 1, 2], lower: 23, upper: 27 },
        { variables: [2], lower: 18, upper: 22 },
      ],
    };
    const open = solver(polytope);
    const limits = new Map([[1, { lower: 4, upper: 4 }]]);
    expect(open.range([0], nothingBeside)).toEqual({ lower: 0, upper: 9 });
    expect(open.range([0], { ...nothingBeside, limits })).toEqual({ lower: 0, upper: 5 });
    expect(open.range([0], { ...nothingBeside, without: new Set([1]) })).toEqual({ lower: 0, upper: 27 });
    expect(open.range([0], { ...nothingBeside, without: new Set([0]) })).toEqual({ lower: 0, upper: Infinity });
    expect(open.range([0, 1], nothingBeside)).toEqual({ lower: 1, upper: 9 });
    expect(open.reach([0], { atLeast: 6 }, { ...nothingBeside, limits })).toBeNull();
    expect([...(open.reach([0], { atLeast: 5 }, { ...nothingBeside, limits }) ?? [])]).toEqual([
      [0, 5],
      [2, 18],
    ]);
    expect(open.range([0], nothingBeside)).toEqual({ lower: 0, upper: 9 });
    open.close();
  });
});
