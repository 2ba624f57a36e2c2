import { notComputable } from '../result/index.js';
import type { NotComputable } from '../result/index.js';
import { refuseUnits } from './funnel-unit.js';
import type { FunnelUnit } from './funnel-unit.js';

/** A unit with the rate published for it, which for a standardised rate is not numerator over denominator. */
export interface RateUnit extends FunnelUnit {
  rate: number;
}

/** Says what is wrong with units that have rates, or that none of them has an event. */
export function refuseRates(units: readonly RateUnit[]): NotComputable | null {
  const refusal = refuseUnits(units, false);
  if (refusal !== null) return refusal;
  const odd = units.find(({ rate }) => !(rate >= 0 && rate < Infinity));
  if (odd) return notComputable('invalid-count', `The rate of ${odd.unit} is ${odd.rate}; it must not be negative.`);
  if (units.some(({ numerator }) => numerator > 0)) return null;
  return notComputable('no-variation', 'No unit has an event, so there is no average rate to compare with.');
}

/** The population that the events of a unit imply at its rate; its own where there were no events. */
export function impliedPopulation({ numerator, denominator, rate }: RateUnit, multiplier: number): number {
  return numerator > 0 && rate > 0 ? (numerator / rate) * multiplier : denominator;
}

/** The average rate of all units, each weighing as much as the population that its events imply. */
export function averageRate(units: readonly RateUnit[], multiplier: number): number {
  let events = 0;
  let population = 0;
  for (const unit of units) {
    events += unit.numerator;
    population += impliedPopulation(unit, multiplier);
  }
  return (events / population) * multiplier;
}
