import { betaKernel, incompleteBeta } from './incomplete-beta.js';
import type { UnitPoint } from './incomplete-beta.js';
import { increasingRoot } from './increasing-root.js';

/** The point of the unit interval at the given log-odds. */
function atLogOdds(u: number): UnitPoint {
  return { x: 1 / (1 + Math.exp(-u)), complement: 1 / (1 + Math.exp(u)) };
}

/**
 * The point with the given share of a beta distribution on one side, with its complement. Give whichever tail is
 * smaller: a share below 0.5 keeps its digits. Solved for the logarithm of the tail in the log-odds of the point.
 */
export function betaPoint(share: number, tail: 'lower' | 'upper', a: number, b: number): UnitPoint {
  if (share === 0) return tail === 'lower' ? { x: 0, complement: 1 } : { x: 1, complement: 0 };
  if (share === 1) return tail === 'lower' ? { x: 1, complement: 0 } : { x: 0, complement: 1 };
  const target = Math.log(share);
  const sign = tail === 'lower' ? 1 : -1;
  const approach = (u: number) => {
    const point = atLogOdds(u);
    const mass = incompleteBeta(point, a, b)[tail];
    return { gap: sign * (Math.log(mass) - target), slope: betaKernel(point, a, b) / mass };
  };
  return atLogOdds(increasingRoot(approach, Math.log(a) - Math.log(b), { lower: -740, upper: 740 }));
}
