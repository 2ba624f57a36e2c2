import { formatCount, quarterLabel, upperFirst } from '@monitor/domain';
import { figureNamed } from '../finding-figure.js';
import type { FindingClaim, FindingFigure } from '../finding.js';
import { points, pointsAlone } from './figure-in-words.js';
import { whatItTakes } from './phrases.js';
import type { PracticeNames } from './practice-names.js';

/** Whether areas have come nearer to each other over the quarters. */
export function convergenceWords(claim: FindingClaim, names: PracticeNames): string {
  const { many } = names.areasName;
  const first = figureNamed(claim, 'spreadFirst');
  const last = figureNamed(claim, 'spreadLast');
  const change = figureNamed(claim, 'changeOfSpread');
  if (first === undefined || last === undefined || change === undefined) return tooLittle(claim, many);
  const between = `between ${quarterLabel(first.subject ?? '')} and ${quarterLabel(last.subject ?? '')}`;
  const among = `Among the ${counted(claim, 'organisations')} organisations that answered in all ${counted(claim, 'quarters')} quarters`;
  const went = `the standard deviation of the shares in place of ${many} went from ${pointsAlone(first.value)} to ${points(last.value)}`;
  const sentences = [verdictWords(claim, many, between), `${among}, ${went} (a change of ${limitsWords(change)}).`];
  return [...sentences, ...whatItTakes(claim)].join(' ');
}

function verdictWords(claim: FindingClaim, many: string, between: string): string {
  const change = figureNamed(claim, 'changeOfSpread')?.value ?? 0;
  if (claim.verdict === 'CANNOT_TELL') {
    return `These returns cannot tell whether ${many} have come nearer to each other ${between}.`;
  }
  if (claim.verdict === 'ALIKE') {
    const margin = points(figureNamed(claim, 'margin')?.value ?? 0);
    return `${upperFirst(many)} lay about as far apart all the time ${between}, to within ${margin}.`;
  }
  return `${upperFirst(many)} have ${change < 0 ? 'come nearer to each other' : 'moved further apart'} ${between}.`;
}

function tooLittle(claim: FindingClaim, many: string): string {
  const quarters = figureNamed(claim, 'comparableQuarters')?.value ?? 0;
  const asked = `Whether ${many} have come nearer to each other cannot be told`;
  if (quarters >= 5) return `${asked}: too few organisations answered in every quarter.`;
  const there = quarters === 1 ? 'only 1 quarter' : `${formatCount(quarters)} quarters`;
  return `${asked} yet: it takes 5 quarters that may be compared, and there ${quarters === 1 ? 'is' : 'are'} ${there}.`;
}

function limitsWords({ value, lower, upper }: FindingFigure & { value: number }): string {
  return `${pointsAlone(value)}, ${pointsAlone(lower ?? value)} to ${pointsAlone(upper ?? value)}`;
}

function counted(claim: FindingClaim, name: string): string {
  return formatCount(figureNamed(claim, name)?.value ?? 0);
}

/** What the change would have had to be. */
export function detectableChangeWords(difference: number): string {
  return `Only a change of about ${points(difference)} could have shown.`;
}
