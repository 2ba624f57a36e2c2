import { areasName } from './consistency-answer.js';
import type { ConsistencyAnswer, ConsistencyColumn } from './consistency-answer.js';
import { cellsOfColumn, shareRange } from './share-range.js';

function between(range: { lowest: string; highest: string }): string {
  return range.lowest === range.highest ? range.lowest : `${range.lowest} to ${range.highest}`;
}

/** The finding of the heatmap: how far shares lie apart. */
export function heatmapTitle(answer: ConsistencyAnswer, isOneDomain: boolean): string {
  const range = shareRange(answer.areas.flatMap(({ cells }) => cells));
  const what = isOneDomain ? 'action' : 'domain';
  if (range === null) return 'No accepted return answers this yet';
  return `Shares in place are ${between(range)} across ${areasName(answer).many} and ${what}s`;
}

/** The finding of the spread in one column. */
export function spreadTitle(answer: ConsistencyAnswer, column: ConsistencyColumn): string {
  const range = shareRange(cellsOfColumn(answer.areas, column.key));
  if (range === null) return `“${column.label}”: no accepted return answers this yet`;
  return `“${column.label}”: ${between(range)} in place across ${areasName(answer).many}`;
}
