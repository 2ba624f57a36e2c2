import { figureRange, isUnreliable, shownValue } from './figure.js';
import type { Figure } from './figure.js';
import { writeFigure } from './write-figure.js';

/** Which two groups a gap is between, in words. */
export function pairInWords(isOrdered: boolean): { first: string; second: string } {
  return isOrdered
    ? { first: 'least deprived fifth', second: 'most deprived fifth' }
    : { first: 'group with the highest share', second: 'group with the lowest share' };
}

/** How a gap and its sign are read. */
export function gapSentence(isOrdered: boolean): string {
  const { first, second } = pairInWords(isOrdered);
  const sign = isOrdered ? ' Above zero, the share is higher for the least deprived.' : '';
  return `The share of the ${first} minus that of the ${second}, in percentage points, with its 95% interval.${sign}`;
}

/** The title over the gaps of several areas: from where to where they run. */
export function gapsTitle(gaps: readonly Figure[]): string {
  const range = figureRange(gaps, (gap) => gap);
  if (range === null) {
    return gaps.some((gap) => shownValue(gap) !== null)
      ? 'Every gap rests on fewer than five organisations: too few to be set beside each other'
      : 'No gap can be shown in the latest quarter';
  }
  const [from, to] = [writeFigure(range.lowest), writeFigure(range.highest)];
  const highest = [to.figure, to.unit].filter((part) => part !== null).join(' ');
  const where = gaps.some((gap) => shownValue(gap) !== null && isUnreliable(gap))
    ? ' where five organisations or more are counted'
    : '';
  return from.figure === to.figure
    ? `The gap is ${highest}${where === '' ? ' wherever it can be shown' : where}`
    : `Gaps run from ${from.figure} to ${highest}${where}`;
}
