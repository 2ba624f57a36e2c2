import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { matrixFromRows } from '../linear-algebra/index.js';
import { fitWeightedLeastSquares, fitWeightedLine, jackknifeCovariance, robustLineCovariance } from './index.js';

/** A fraction of whole numbers, so that nothing is rounded. */
type Fraction = readonly [top: bigint, bottom: bigint];

const whole = (value: number): Fraction => [BigInt(value), 1n];
const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d];
const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d];
const over = (left: Fraction, [c, d]: Fraction): Fraction => times(left, [d, c]);
const minus = (left: Fraction, right: Fraction): Fraction => plus(left, times([-1n, 1n], right));
const sum = (terms: readonly Fraction[]): Fraction => terms.reduce(plus, whole(0));

function toNumber([top, bottom]: Fraction): number {
  const digits = 10n ** 40n;
  return Number((top * digits) / bottom) / 1e40;
}

interface Observations {
  x: readonly number[];
  y: readonly number[];
  weights: readonly number[];
}

/** The slope of the weighted line, without rounding. */
function exactSlope({ x, y, weights }: Observations): Fraction {
  const w = weights.map(whole);
  const total = sum(w);
  const meanX = over(sum(w.map((weight, i) => times(weight, whole(x[i]!)))), total);
  const meanY = over(sum(w.map((weight, i) => times(weight, whole(y[i]!)))), total);
  const distance = x.map((value) => minus(whole(value), meanX));
  const products = distance.map((d, i) => times(w[i]!, times(d, minus(whole(y[i]!), meanY))));
  return over(sum(products), sum(distance.map((d, i) => times(w[i]!, times(d, d)))));
}

/** HC3 of the slope by its definition as a jackknife: the squared change of the slope as each observation is left out. */
function exactHc3({ x, y, weights }: Observations): number {
  const slope = exactSlope({ x, y, weights });
  const without = (list: readonly number[], omitted: number) => list.filter((_, i) => i !== omitted);
  const changes = x.map((_, i) =>
    minus(slope, exactSlope({ x: without(x, i), y: without(y, i), weights: without(weights, i) })),
  );
  return toNumber(sum(changes.map((change) => times(change, change))));
}

const responses = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 5, maxLength: 5 });
const lightWeights = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 5, maxLength: 5 });
const x = [3, 14, 41, 59, 97];

function dominated([y, light, factor, place]: [number[], number[], number, number]): Observations {
  return { x, y, weights: light.map((weight, i) => (i === place ? weight * factor : weight)) };
}

describe('HC3 with one observation that outweighs all others', () => {
  const drawn = (...dominance: number[]) =>
    fc.tuple(responses, lightWeights, fc.constantFrom(...dominance), fc.nat({ max: 4 })).map(dominated);

  it('of a line equals the squared changes without each observation to nine digits', () => {
    fc.assert(
      fc.property(drawn(1, 1e3, 1e6, 1e9, 1e12), ({ y, weights }) => {
        const exact = exactHc3({ x, y, weights });
        fc.pre(exact > 1e-3);
        const computed = robustLineCovariance(fitWeightedLine(x, y, weights)!, 'HC3').slope;
        expect(Math.abs(computed / exact - 1)).toBeLessThan(1e-9);
      }),
      { numRuns: 300 },
    );
  });

  it('of any linear model does so up to a weight a million times the others', () => {
    fc.assert(
      fc.property(drawn(1, 1e3, 1e6), ({ y, weights }) => {
        const exact = exactHc3({ x, y, weights });
        fc.pre(exact > 1e-3);
        const fit = fitWeightedLeastSquares({
          design: matrixFromRows(x.map((value) => [1, value])),
          response: y,
          weights,
        });
        const computed = jackknifeCovariance(fit).values[3]!;
        expect(Math.abs(computed / exact - 1)).toBeLessThan(1e-9);
      }),
      { numRuns: 300 },
    );
  });
});
