import type { FunnelUnit } from './funnel-unit.js';

/** A unit with the rate published for it, which for a standardised rate is not numerator over denominator. */
export interface RateUnit extends FunnelUnit {
  rate: number;
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
