import { figureNamed } from '../finding-figure.js';
import type { FindingClaim } from '../finding.js';
import type { GapNames } from './gap-words.js';
import { inBrackets, pointsInterval, pointsOf } from './phrases.js';

/** Whether the groups of a list without an order differ at all, in one measure over all of them. */
export function betweenGroupsWords(
  claim: FindingClaim,
  { areaName, quarterLabel, metricName, definition }: GapNames,
): string {
  const [spread, groups] = [figureNamed(claim, 'spread'), figureNamed(claim, 'groups')];
  const begin = `${areaName}, ${quarterLabel}, ${metricName} by ${definition.label.toLowerCase()}:`;
  const interval = spread === undefined ? '' : pointsInterval(spread);
  const size = `${pointsOf(spread?.value ?? 0)}${inBrackets(interval === '' ? '' : `95% interval ${interval}`)}`;
  const apart = `the ${String(groups?.value ?? 0)} groups that can be shown lie ${size} from their mean on average`;
  const sentences = [`${begin} ${verdictWords(claim, apart)}`, ...claim.cautions.map(({ sentence }) => sentence)];
  return sentences.join(' ');
}

function verdictWords(claim: FindingClaim, apart: string): string {
  switch (claim.verdict) {
    case 'DIFFERENT':
      return `${apart}, and at least one differs from the others beyond chance${chanceWords(claim)}.`;
    case 'ALIKE':
      return `${apart}, alike within ${pointsOf(figureNamed(claim, 'margin')?.value ?? 0)}, the margin that was declared beforehand.`;
    case 'CANNOT_TELL':
      return `${apart}, and whether any of them differs from the others, these figures cannot tell${chanceWords(claim)}.`;
  }
}

/** How often chance alone would part groups so far. */
function chanceWords(claim: FindingClaim): string {
  const pValue = figureNamed(claim, 'pValue')?.value;
  if (pValue === undefined) return '';
  return pValue < 0.001 ? ' (p below 0.001)' : ` (p = ${pValue.toFixed(3)})`;
}
