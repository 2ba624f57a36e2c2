import { areasName, figureRange, writeFigure } from '@monitor/domain';
import { cellOf } from './consistency-answer.js';
import type { ColumnCell, ConsistencyAnswer, ConsistencyColumn } from './consistency-answer.js';

/** From where to where the shares in place run, in words; null where none is shown. */
function rangeOf(cells: readonly ColumnCell[]): string | null {
  const range = figureRange(cells, ({ inPlace }) => inPlace);
  if (range === null) return null;
  const [lowest, highest] = [range.lowest, range.highest].map(({ inPlace }) => writeFigure(inPlace).figure);
  return lowest === highest ? `${lowest}` : `${lowest} to ${highest}`;
}

/** The finding of the heatmap: from where to where shares run. */
export function heatmapTitle({ areas, level }: ConsistencyAnswer, isOneDomain: boolean): string {
  const range = rangeOf(areas.flatMap(({ cells }) => cells));
  const what = isOneDomain ? 'action' : 'domain';
  if (range === null) return 'No accepted return answers this yet';
  return `Shares in place are ${range} across ${areasName(level).many} and ${what}s`;
}

/** The finding of the spread in one column. */
export function spreadTitle({ areas, level }: ConsistencyAnswer, { key, label }: ConsistencyColumn): string {
  const range = rangeOf(areas.map((area) => cellOf(area, key)).filter((cell) => cell !== undefined));
  if (range === null) return `“${label}”: no accepted return answers this yet`;
  return `“${label}”: ${range} in place across ${areasName(level).many}`;
}
