import { formatCount, quarterLabel, upperFirst } from '@monitor/domain';
import { figureNamed } from '../finding-figure.js';
import type { FindingClaim, FindingFigure } from '../finding.js';
import { points, pointsAlone } from './figure-in-words.js';
import type { PracticeNames } from './practice-names.js';

/** Whether areas have come nearer to each other over the quarters. */
export function convergenceWords(claim: FindingClaim, names: PracticeNames): string {
  const { many } = names.areasName;
  const first = figureNamed(claim, 'spreadFirst');
  const last = figureNamed(claim, 'spreadLast');
  const change = figureNamed(claim, 'changeOfSpread');
  if (first === undefined || last === undefined || change === undefined) return tooLittle(claim, many);
  const from = quarterLabel(first.subject ?? '');
  const to = quarterLabel(last.subject ?? '');
  const among = `among the ${counted(claim, 'organisations')} organisations that answered in all ${counted(claim, 'quarters')} quarters`;
  const spread = `the standard deviation of their shares in place went from ${pointsAlone(first.value)} to ${points(last.value)}`;
  const found = `between ${from} and ${to}, ${among}: ${spread} (a change of ${limitsWords(change)})`;
  if (claim.verdict === 'DIFFERENT') {
    const what = change.value < 0 ? 'have come nearer to each other' : 'have moved further apart';
    return `${upperFirst(many)} ${what} ${found}.`;
  }
  if (claim.verdict === 'ALIKE') {
    const margin = points(figureNamed(claim, 'margin')?.value ?? 0);
    return `${upperFirst(many)} lie as far apart as before, to within ${margin}, ${found}.`;
  }
  return `Whether ${many} have come nearer to each other ${found}, these returns cannot tell. ${claim.detectable?.sentence ?? ''}`.trim();
}

function tooLittle(claim: FindingClaim, many: string): string {
  const quarters = figureNamed(claim, 'comparableQuarters')?.value ?? 0;
  const asked = `Whether ${many} have come nearer to each other cannot be told`;
  if (quarters >= 5) return `${asked}: too few organisations answered in every quarter.`;
  const there = quarters === 1 ? 'only 1 quarter' : `${formatCount(quarters)} quarters`;
  return `${asked} yet: it takes 5 quarters that may be compared, and there ${quarters === 1 ? 'is' : 'are'} ${there}.`;
}

function limitsWords({ value, lower, upper }: FindingFigure & { value: number }): string {
  return `${points(value)}, ${pointsAlone(lower ?? value)} to ${pointsAlone(upper ?? value)}`;
}

function counted(claim: FindingClaim, name: string): string {
  return formatCount(figureNamed(claim, name)?.value ?? 0);
}

/** What the change would have had to be. */
export function detectableChangeWords(difference: number): string {
  return `Only a change of about ${points(difference)} could have shown.`;
}
