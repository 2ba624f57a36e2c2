import type { AdoptingUnit } from '@monitor/statistics';
import type { LeftOutReason } from './left-out.js';

/** An organisation or area that can be compared. */
export interface ComparedUnit extends AdoptingUnit {
  /** What it is called where it may be named; its code otherwise. */
  name: string;
  regionCode: string;
  /** Whether it said later that something is no longer in place. */
  isReversed: boolean;
  /** How many of the actions were in place in each quarter. */
  doses: readonly number[];
}

/** Those that can be compared, and how many cannot, by reason. */
export interface ComparedUnits {
  units: ComparedUnit[];
  leftOut: Map<LeftOutReason, number>;
}

/** Sorts what can be compared from what cannot. */
export function comparedUnits<History>(
  histories: readonly History[],
  compareOne: (history: History) => ComparedUnit | LeftOutReason,
): ComparedUnits {
  const units: ComparedUnit[] = [];
  const leftOut = new Map<LeftOutReason, number>();
  for (const history of histories) {
    const compared = compareOne(history);
    if (typeof compared === 'string') leftOut.set(compared, (leftOut.get(compared) ?? 0) + 1);
    else units.push(compared);
  }
  return { units, leftOut };
}
