import { beforeAll, describe, expect, it } from '@jest/globals';
import { attackMetric, keyOfArea, nothingBeside } from '@monitor/analysis';
import type { OpenPolytope, Polytope, Solver } from '@monitor/analysis';
import fc from 'fast-check';
import { anyWorld, publishWorld } from '../testing/attacked-world.builder.js';
import { loadHighsSolver } from './highs-solver.js';

let highs: Solver;
beforeAll(async () => {
  highs = await loadHighsSolver();
});

const rounded = (value: number) => Math.round(value * 1e5) / 1e5;

/** A solver that looks, and then takes every count for safe. */
function lookingOnly(look: (polytope: Polytope, open: OpenPolytope) => void): Solver {
  return (polytope) => {
    const open = highs(polytope);
    look(polytope, open);
    open.close();
    return { reach: () => new Map(), range: () => ({ lower: 0, upper: Infinity }), close: () => undefined };
  };
}

describe('an attack on generated publications, one after another', () => {
  it('never excludes what the counts truly are', () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        for (const sources of publishWorld(world).slice(-1)) {
          const look = ({ truth }: Polytope, open: OpenPolytope) => {
            truth.forEach((count, variable) => {
              const { lower, upper } = open.range([variable], nothingBeside);
              expect(rounded(lower)).toBeLessThanOrEqual(count);
              expect(rounded(upper)).toBeGreaterThanOrEqual(count);
            });
          };
          attackMetric(sources, lookingOnly(look));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('offers something to hide for all that it finds, and never what was published before', () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        for (const sources of publishWorld(world)) {
          const renewed = sources.kept.filter(({ publication }) => publication === sources.publication);
          const keys = new Set(renewed.map(keyOfArea));
          for (const { proposals } of attackMetric(sources, highs).learnt) {
            expect(proposals.length).toBeGreaterThan(0);
            for (const { hide } of proposals) expect(hide.every((each) => keys.has(keyOfArea(each)))).toBe(true);
          }
        }
      }),
      { numRuns: 3 },
    );
  });
});
