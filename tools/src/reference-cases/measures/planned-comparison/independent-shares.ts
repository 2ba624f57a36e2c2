import { normalCdf, normalQuantile, notComputable } from '@monitor/statistics';
import type { NotComputable } from '@monitor/statistics';

/** A planned comparison of two shares of equally many people who have nothing to do with one another. */
export interface IndependentShares {
  /** The two shares. */
  first: number;
  second: number;
  /** People in each group. */
  people: number;
  /** How often a difference may be claimed where there is none. */
  significance: number;
  /** Whether a difference in either direction is looked for, or in one. */
  sides: 'either' | 'one';
  /** Whether a claim of a difference in the wrong direction counts as having shown it. */
  countsWrongSide?: boolean;
}

/** The smallest effect, the sample or the power that belongs to the rest of a plan. */
export interface PlannedFigure {
  computable: true;
  value: number;
}

/**
 * How often a comparison of two shares of independent people would show their difference.
 *
 * In words: with n people a group, the chance of a standard normal figure to lie below (√n |p1 - p2| - z √(2 p̄ q̄)) /
 * √(p1 q1 + p2 q2), where p̄ is the mean of both shares and z the point of the test; the tail on the wrong side is added
 * on request. Input: shares, people, significance. Output: a share. Refuses shares outside 0 to 1, a significance outside
 * 0 to 1 (`out-of-range`), fewer than one person (`invalid-population`), and shares that are both 0 or both 1
 * (`no-variation`).
 * Source: Fleiss, Levin & Paik 2003, Statistical Methods for Rates and Proportions, chapter 4; R `power.prop.test`.
 * For: the plain form beside the one that knows organisations.
 *
 * @example powerOfIndependentShares({ first: 0.3, second: 0.4, people: 200, significance: 0.05, sides: 'either' }).value // => 0.5546
 */
export function powerOfIndependentShares(plan: IndependentShares): PlannedFigure | NotComputable {
  const refused = refusePlan(plan);
  if (refused) return refused;
  const { first, second } = plan;
  if (first === second && (first === 0 || first === 1)) {
    return notComputable('no-variation', 'Where both shares are nought, or both whole, there is no chance to tell by.');
  }
  return { computable: true, value: powerOf(plan) };
}

/**
 * How many people each group needs for a comparison of two shares to show their difference as often as is asked.
 *
 * In words: the number, not rounded, at which `powerOfIndependentShares` is the power asked for. Input: the same without
 * people, and the power. Output: a number of people. Refuses the same, two shares that are equal (`no-variation`) and a
 * power that is not above the significance and below 1 (`out-of-range`).
 * Source: as `powerOfIndependentShares`.
 * For: how many would have had to be counted.
 *
 * @example peopleForIndependentShares({ first: 0.1, second: 0.15, significance: 0.01, sides: 'either' }, 0.9).value // => 1299.4723
 */
export function peopleForIndependentShares(
  plan: Omit<IndependentShares, 'people'>,
  power: number,
): PlannedFigure | NotComputable {
  const refused = refusePlan({ ...plan, people: 1 }) ?? refusePower(plan, power);
  if (refused) return refused;
  if (plan.first === plan.second) return notComputable('no-variation', 'Equal shares have no difference to show.');
  const shown = (people: number) => powerOf({ ...plan, people }) - power;
  return rootOrNothing(shown, [tiny, mostPeople], 'No number of people is large enough.');
}

/**
 * The second share, at or above the first, that a comparison of independent people would tell from it as often as asked.
 *
 * In words: the share nearest to the first at which `powerOfIndependentShares` is the power asked for. Input: the same
 * without the second share, and the power. Output: a share. Refuses the same, and says that there is none where not even
 * everybody (a share of 1) is far enough away (`not-identified`); R gives a share above 1 there.
 * Source: as `powerOfIndependentShares`.
 * For: the plain form beside the one that knows organisations.
 *
 * @example leastShareAbove({ first: 0.3, people: 200, significance: 0.05, sides: 'either' }, 0.8).value // => 0.4347
 */
export function leastShareAbove(plan: Omit<IndependentShares, 'second'>, power: number): PlannedFigure | NotComputable {
  const refused = refusePlan({ ...plan, second: plan.first }) ?? refusePower(plan, power);
  if (refused) return refused;
  const shown = (second: number) => powerOf({ ...plan, second }) - power;
  return rootOrNothing(shown, [plan.first, 1], 'Not even a share of 1 is far enough away to show as often.');
}

const tiny = 1e-9;
const mostPeople = 1e15;

function powerOf({ first, second, people, significance, sides, countsWrongSide }: IndependentShares): number {
  const either = sides === 'either';
  const mean = (first + second) / 2;
  const spread = Math.sqrt(first * (1 - first) + second * (1 - second));
  const threshold = -normalQuantile(either ? significance / 2 : significance) * Math.sqrt(2 * mean * (1 - mean));
  const distance = Math.sqrt(people) * Math.abs(first - second);
  if (spread === 0) return distance > threshold ? 1 : 0;
  const right = normalCdf((distance - threshold) / spread);
  return either && countsWrongSide ? right + normalCdf(-(distance + threshold) / spread) : right;
}

function refusePlan({ first, second, people, significance }: IndependentShares): NotComputable | undefined {
  if (![first, second].every((share) => share >= 0 && share <= 1)) {
    return notComputable('out-of-range', `${first} and ${second} are not two shares from 0 to 1.`);
  }
  if (!(significance > 0 && significance < 1)) {
    return notComputable('out-of-range', `A chance of ${significance} is not between 0 and 1.`);
  }
  return people > 0 && people <= mostPeople
    ? undefined
    : notComputable('invalid-population', `A group of ${people} people cannot be compared.`);
}

function refusePower({ significance }: { significance: number }, power: number): NotComputable | undefined {
  return power > significance && power < 1
    ? undefined
    : notComputable('out-of-range', `A power of ${power} is not between the chance of a false claim and 1.`);
}

/** Where an increasing function crosses nought within a bracket, by halving, on the scale of its larger end. */
function rootOrNothing(
  shown: (x: number) => number,
  bracket: [number, number],
  none: string,
): PlannedFigure | NotComputable {
  let [low, high] = bracket;
  if (!(shown(high) >= 0)) return notComputable('not-identified', none);
  for (let step = 0; step < 200 && high - low > 1e-15 * high; step += 1) {
    const middle = high > 4 * low && low >= tiny ? Math.sqrt(low * high) : (low + high) / 2;
    if (shown(middle) >= 0) high = middle;
    else low = middle;
  }
  return { computable: true, value: high };
}
