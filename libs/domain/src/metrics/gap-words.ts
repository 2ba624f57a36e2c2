import { comparedPair } from './reference-groups.js';
import type { StratifierDefinition } from './metric.js';
import { lowerFirst } from '../wording/letter-case.js';
import { figureRange, isUnreliable, shownValue } from '../estimates/figure.js';
import type { Figure } from '../estimates/figure.js';
import { writeFigure } from '../estimates/write-figure.js';

type Groups = Pick<StratifierDefinition, 'stratifier' | 'ordered' | 'groups'>;

/** Which two groups a gap is between, in words; they are fixed before any figure is known. */
export function pairInWords(definition: Groups): { first: string; second: string } {
  const pair = comparedPair(definition);
  return { first: inWords(definition, pair?.reference), second: inWords(definition, pair?.against) };
}

function inWords({ ordered, groups }: Groups, code: string | undefined): string {
  const label = groups.find((group) => group.code === code)?.label ?? 'one group';
  return ordered ? `the ${lowerFirst(label)}` : `“${label}”`;
}

/** How a gap and its sign are read. */
export function gapSentence(definition: Groups): string {
  const { first, second } = pairInWords(definition);
  const fixed = definition.ordered ? '' : ' The two groups were fixed beforehand.';
  return `The share of ${first} minus that of ${second}, in percentage points, with its 95% interval. Above zero, the share is higher for ${first}.${fixed}`;
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
