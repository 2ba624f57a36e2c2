import { areasName, figureRange, isUnreliable, lowerFirst, shownValue, writeFigure } from '@monitor/domain';
import { cellOf } from './consistency-answer.js';
import type { ColumnCell, ConsistencyAnswer, ConsistencyColumn } from './consistency-answer.js';

/** The shares of some cells in words. */
interface Range {
  /** From where to where they run; null where none of them rests on enough organisations. */
  text: string | null;
  /** Said where some are left out because so few organisations stand behind them. */
  condition: string;
}

const condition = ', where five organisations or more answered';

/** From where to where the shares in place run; null where none is shown. */
function rangeOf(cells: readonly ColumnCell[]): Range | null {
  const shown = cells.filter(({ inPlace }) => shownValue(inPlace) !== null);
  if (shown.length === 0) return null;
  const range = figureRange(shown, ({ inPlace }) => inPlace);
  if (range === null) return { text: null, condition: '' };
  const [lowest, highest] = [range.lowest, range.highest].map(({ inPlace }) => writeFigure(inPlace).figure);
  return {
    text: lowest === highest ? `${lowest}` : `${lowest} to ${highest}`,
    condition: shown.some(({ inPlace }) => isUnreliable(inPlace)) ? condition : '',
  };
}

const tooFew = 'fewer than five organisations answered in each, too few to set shares beside each other';

/** The name of the kind of trust that is compared; null where a whole type is, or all. */
export function kindCompared({ peerGroup }: Pick<ConsistencyAnswer, 'peerGroup'>): string | null {
  return peerGroup?.note == null ? null : peerGroup.label;
}

/** The kind of trust as a part of the name of a file; none where there is none. */
export function kindNames(answer: Pick<ConsistencyAnswer, 'peerGroup'>): string[] {
  return kindCompared(answer) === null ? [] : [kindCompared(answer) ?? ''];
}

/** A title, which says first of which kind of trust alone it is. */
export function ofKind(answer: ConsistencyAnswer, title: string): string {
  const kind = kindCompared(answer);
  return kind === null ? title : `${kind}: ${lowerFirst(title)}`;
}

/** The finding of the heatmap: from where to where shares run. */
export function heatmapTitle(answer: ConsistencyAnswer, isOneDomain: boolean): string {
  return ofKind(answer, heatmapRange(answer, isOneDomain));
}

function heatmapRange({ areas, level, isChecked }: ConsistencyAnswer, isOneDomain: boolean): string {
  const range = rangeOf(areas.flatMap(({ cells }) => cells));
  const where = `${areasName(level).many} and ${isOneDomain ? 'action' : 'domain'}s`;
  if (range === null) return 'No accepted return answers this yet';
  const shares = isChecked ? 'Shares in place and checked' : 'Shares in place';
  if (range.text === null) return `${shares} across ${where}: ${tooFew}`;
  return `${shares} are ${range.text} across ${where}${range.condition}`;
}

/** The finding of the spread in one column. */
export function spreadTitle(answer: ConsistencyAnswer, column: ConsistencyColumn): string {
  return ofKind(answer, spreadRange(answer, column));
}

function spreadRange({ areas, level, isChecked }: ConsistencyAnswer, { key, label }: ConsistencyColumn): string {
  const range = rangeOf(areas.map((area) => cellOf(area, key)).filter((cell) => cell !== undefined));
  const where = areasName(level).many;
  if (range === null) return `“${label}”: no accepted return answers this yet`;
  if (range.text === null) return `“${label}” across ${where}: ${tooFew}`;
  return `“${label}”: ${range.text} in place${isChecked ? ' and checked' : ''} across ${where}${range.condition}`;
}
