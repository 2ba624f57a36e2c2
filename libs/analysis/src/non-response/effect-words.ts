import { formatCount, formatPoints, upperFirst } from '@monitor/domain';
import { fewTogether } from './fewest-to-change.js';
import type { RegionStanding } from './region-standing.js';

/** What the absence of a return means, before it is said. */
export interface EffectFigures {
  /** Null where it owes nothing that is not known already. */
  columnName: string | null;
  narrowing: number;
  standing: RegionStanding;
  fewest: number | null;
  /** Returns of the region that are missing, this one among them. */
  missing: number;
  before: { inPlace: number; applicable: number } | null;
}

/** Points are written with one decimal: one return of many moves little. */
const oneDecimal = 1000;

/** What the absence of a return means, in two or three sentences. */
export function effectInWords(figures: EffectFigures): string {
  const { columnName, narrowing, before } = figures;
  if (columnName === null) return 'Its answers are known already from a published collection.';
  const column = `“${columnName}”`;
  const narrows = `Once it is in, the range in which the region’s share in ${column} must lie is ${formatPoints(narrowing, oneDecimal)} narrower.`;
  return [couldChange(figures, column), narrows, ...lastTime(before)].join(' ');
}

function couldChange({ fewest, standing, missing }: EffectFigures, column: string): string {
  if (fewest === null) {
    const together =
      missing > fewTogether ? `${formatCount(fewTogether)} of the missing returns` : 'all missing returns';
    return `Not even ${together} together could change what is said of the region against the rest of England.`;
  }
  const what =
    standing === 'NOT_TOLD'
      ? `decide whether the region stands apart from the rest of England in ${column}`
      : `overturn that the region stands ${standing === 'BELOW' ? 'below' : 'above'} the rest of England in ${column}`;
  if (fewest === 1) return `Alone it could ${what}.`;
  return upperFirst(`with ${formatCount(fewest - 1)} other ${fewest === 2 ? 'return' : 'returns'} it could ${what}.`);
}

function lastTime(before: EffectFigures['before']): string[] {
  if (before === null || before.applicable === 0) return [];
  return [
    `When its organisation last answered, ${formatCount(before.inPlace)} of ${formatCount(before.applicable)} ${before.applicable === 1 ? 'action was' : 'actions were'} in place there.`,
  ];
}
