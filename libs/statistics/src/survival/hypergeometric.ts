import type { GroupedStratum } from './grouped-strata.js';
import { riskSets } from './risk-sets.js';
import type { ScoreSums } from './score-sums.js';

/** Adds a stratum in which each spell stands alone: at each time, events are drawn from those at risk (Mantel 1966). */
export function hypergeometric(
  { spells, groupOf }: GroupedStratum,
  { observed, expected, covariance }: ScoreSums,
): void {
  const order = [...spells.keys()].sort((one, other) => spells[one]!.duration - spells[other]!.duration);
  const atRisk = new Float64Array(observed.length);
  for (const place of groupOf) atRisk[place]! += 1;
  const censoredLate = spells.map(({ duration, end }) => ({ duration, end: end === 'competing' ? null : end }));
  let left = 0;
  for (const { time, atRisk: all, events } of riskSets(censoredLate)) {
    for (; left < order.length && spells[order[left]!]!.duration < time; left += 1)
      atRisk[groupOf[order[left]!]!]! -= 1;
    for (let group = 0; group < atRisk.length; group += 1) expected[group]! += (events * atRisk[group]!) / all;
    if (all > 1) addCovariance(covariance, atRisk, (events * (all - events)) / (all * (all - 1)));
  }
  spells.forEach(({ end }, at) => {
    if (end === 'event') observed[groupOf[at]!]! += 1;
  });
}

/**
 * Adds the covariance of drawing for each group its part of all without replacement.
 * @param parts how many of all each group has
 * @param spread variance of one draw, with whatever correction the number drawn asks for
 */
function addCovariance(covariance: Float64Array, parts: Float64Array, spread: number): void {
  const order = parts.length;
  let all = 0;
  for (let at = 0; at < order; at += 1) all += parts[at]!;
  for (let row = 0; row < order; row += 1) {
    const own = parts[row]!;
    if (own === 0) continue;
    covariance[row * order + row]! += spread * own;
    for (let column = 0; column < order; column += 1) {
      covariance[row * order + column]! -= (spread * own * parts[column]!) / all;
    }
  }
}
