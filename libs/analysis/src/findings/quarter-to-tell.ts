import { nextQuarter } from '@monitor/domain';
import type { QuarterId } from '@monitor/domain';

/** A quarter to come. */
export interface QuarterToCome {
  id: QuarterId;
  /** How many organisations are likely to answer in it. */
  organisations: number;
}

/** What these returns could show, and what is still to come. */
export interface WaitForQuarters {
  /** The smallest difference that these returns would have shown. */
  difference: number;
  /** The difference that is worth telling. */
  wanted: number;
  /** How many organisations answered. */
  organisations: number;
  /** How much of the variance is new each quarter, from 0 to 1. */
  newEachQuarter: number;
  /** Oldest first. */
  quarters: readonly QuarterToCome[];
}

/** So many quarters are looked ahead: what is three years off is no plan. */
export const quartersAhead = 12;

/**
 * The quarter by which a difference could be told, if it stays as it is and quarters are put together; null where it could
 * in none of them.
 *
 * In words: what shows goes as the root of the variance. Of the variance, the part that is new each quarter falls with
 * the returns of all quarters together, the part that is the organisations' own only with the number of organisations:
 * asking the same ones again does not make them more alike. Input: returns now and to come. Output: a quarter.
 * Source: Kish 1965, Survey Sampling, 12.4 (means over repeated surveys).
 */
export function quarterToTell(wait: WaitForQuarters): QuarterId | null {
  const { difference, wanted, organisations, newEachQuarter, quarters } = wait;
  if (difference <= wanted || organisations <= 0) return null;
  let [most, together] = [1, 1];
  for (const { id, organisations: answering } of quarters) {
    most = Math.max(most, answering / organisations);
    together += answering / organisations;
    const variance = (1 - newEachQuarter) / most + newEachQuarter / together;
    if (difference * Math.sqrt(variance) <= wanted) return id;
  }
  return null;
}

/** The quarters after one, as they will be if as many organisations answer as did in it. */
export function quartersAtResponse(quarterId: QuarterId, organisations: number): QuarterToCome[] {
  const quarters: QuarterToCome[] = [];
  let id = quarterId;
  for (let ahead = 0; ahead < quartersAhead; ahead += 1) {
    id = nextQuarter(id);
    quarters.push({ id, organisations });
  }
  return quarters;
}
