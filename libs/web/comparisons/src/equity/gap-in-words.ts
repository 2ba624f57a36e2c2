import { comparedPair, lowerFirst, shownValue, stratifierDefinition, writeFigure } from '@monitor/domain';
import { latestShown } from './equity-answer.js';
import type { EquityAnswer, EquityArea, EquityPoint } from './equity-answer.js';

function groupInWords({ groups }: EquityPoint, code: string, isOrdered: boolean): string | null {
  const group = groups?.find((each) => each.group === code);
  if (group === undefined || shownValue(group.share) === null) return null;
  const label = isOrdered ? `the ${lowerFirst(group.label)}` : `“${group.label}”`;
  return `${writeFigure(group.share).figure} in ${label}`;
}

/**
 * What the newest gap that is shown is made of: the two shares, their ratio and the share of all people; undefined where
 * none is shown.
 * @example "72% in the least deprived fifth against 55% in the most deprived fifth, 1.31 times as high; 66% of all people."
 */
export function gapInWords(area: EquityArea, { stratifier }: Pick<EquityAnswer, 'stratifier'>): string | undefined {
  const latest = latestShown(area, ({ difference }) => difference);
  const definition = stratifierDefinition(stratifier.stratifier);
  const pair = comparedPair(definition);
  if (latest === undefined || pair === null) return undefined;
  const reference = groupInWords(latest, pair.reference, definition.ordered);
  const against = groupInWords(latest, pair.against, definition.ordered);
  if (reference === null || against === null) return undefined;
  const ratio = shownValue(latest.ratio) === null ? '' : `, ${writeFigure(latest.ratio).figure} times as high`;
  const all = shownValue(latest.overall) === null ? '' : `; ${writeFigure(latest.overall).figure} of all people`;
  return `${reference} against ${against}${ratio}${all}.`;
}
