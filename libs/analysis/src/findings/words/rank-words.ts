import { formatCount } from '@monitor/domain';
import { figureNamed } from '../finding-figure.js';
import type { FindingClaim } from '../finding.js';
import { decimal } from './figure-in-words.js';

/** How strongly an order shows, for brackets: "rank correlation −0.52, p = 0.002, 36 boards"; empty where it is not judged. */
export function orderInWords(claim: FindingClaim, areas: string): string {
  const correlation = figureNamed(claim, 'rankCorrelation');
  if (correlation === undefined) return '';
  const pValue = figureNamed(claim, 'pValue')?.value ?? 1;
  const chance = pValue < 0.001 ? 'p below 0.001' : `p = ${pValue.toFixed(3)}`;
  return `rank correlation ${decimal(correlation.value).replace('-', '−')}, ${chance}, ${areas}`;
}

/** Why an order is not judged: "2 boards have enough organisations that answered, and it takes 6 that are not all alike". */
export function notRankedWords(of: { areas: number; fewest: number; one: string; many: string; what: string }): string {
  const { areas, fewest, one, many, what } = of;
  return `${formatCount(areas)} ${areas === 1 ? `${one} has` : `${many} have`} ${what}, and it takes ${formatCount(fewest)} that are not all alike`;
}

/** The sentence of a smallest rank correlation that would have shown. */
export function detectableRankWords(difference: number): string {
  return `With these areas only a rank correlation of about ${decimal(difference)} or more, either way, would have shown.`;
}
