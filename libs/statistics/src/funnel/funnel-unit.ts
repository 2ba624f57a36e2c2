import { notComputable } from '../result/index.js';
import type { NotComputable } from '../result/index.js';

/** One organisation on a funnel plot: events over cases, population or expected events. */
export interface FunnelUnit {
  unit: string;
  numerator: number;
  denominator: number;
}

/** Says what is wrong with the units of a funnel plot, or null when nothing is. */
export function refuseUnits(units: readonly FunnelUnit[], proportions: boolean): NotComputable | null {
  if (units.length === 0) return notComputable('too-few-groups', 'There are no units to compare.');
  for (const { unit, numerator, denominator } of units) {
    if (!(denominator > 0) || !Number.isFinite(denominator)) {
      return notComputable('invalid-population', `The denominator of ${unit} is ${denominator}; it must be above 0.`);
    }
    if (!(numerator >= 0) || !Number.isFinite(numerator) || (proportions && numerator > denominator)) {
      return notComputable('invalid-count', `The numerator of ${unit} is ${numerator} of ${denominator}.`);
    }
  }
  return null;
}

/** Refuses proportions that are all 0 or all 1: their average leaves no room for chance. */
export function refuseExtremeAverage(units: readonly FunnelUnit[]): NotComputable | null {
  const average = pooledRatio(units);
  if (average > 0 && average < 1) return null;
  const who = average > 0 ? 'Everybody' : 'Nobody';
  return notComputable('no-variation', `${who} is counted in every unit, so the limits of chance do not exist.`);
}

/** The share or ratio of all units together. */
export function pooledRatio(units: readonly { numerator: number; denominator: number }[]): number {
  let numerators = 0;
  let denominators = 0;
  for (const { numerator, denominator } of units) {
    numerators += numerator;
    denominators += denominator;
  }
  return numerators / denominators;
}
