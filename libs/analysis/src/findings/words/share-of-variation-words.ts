import { formatCount } from '@monitor/domain';
import { figureNamed } from '../finding-figure.js';
import type { FindingClaim } from '../finding.js';
import { percent, withLimits } from './figure-in-words.js';
import type { PracticeNames } from './practice-names.js';

/** Below so many areas it is they that keep their share unsure, and not the organisations. */
const fewAreas = 10;

/** How much of the variation between organisations lies between areas, and how much between types. */
export function shareOfVariationWords(claim: FindingClaim, names: PracticeNames): string {
  const { one, many } = names.areasName;
  const areas = figureNamed(claim, 'betweenAreas');
  if (areas === undefined) {
    return `Too few organisations answered, or too few that differ, to say how much of the variation lies between ${many}.`;
  }
  const where = `of the variation between organisations of one type lies between ${many}`;
  const rest = `the rest between organisations of one ${one}`;
  return [
    verdictWords(claim, { share: withLimits(areas), where, rest }),
    typesWords(claim, one),
    claim.verdict === 'CANNOT_TELL' ? takes(claim, many) : null,
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
}

interface Parts {
  share: string;
  where: string;
  rest: string;
}

function verdictWords(claim: FindingClaim, { share, where, rest }: Parts): string {
  const margin = percent(figureNamed(claim, 'margin')?.value ?? 0);
  if (claim.verdict === 'ALIKE') return `Less than ${margin} ${where}: ${share}; ${rest}.`;
  if (claim.verdict === 'DIFFERENT') return `About ${share} ${where}, which is more than ${margin}; ${rest}.`;
  return `About ${share} ${where}, ${rest}: whether it is more than ${margin}, these returns cannot tell.`;
}

function typesWords(claim: FindingClaim, one: string): string | null {
  const types = figureNamed(claim, 'betweenTypes');
  if (types === undefined) return null;
  return `Of the variation between organisations of one ${one}, about ${withLimits(types)} lies between types of organisation.`;
}

/** How few areas there are bounds how sure their share can be, however many organisations answer. */
function takes(claim: FindingClaim, many: string): string | null {
  const areas = figureNamed(claim, 'areas')?.value ?? 0;
  const least = claim.detectable?.sentence ?? 'No share could have shown.';
  if (areas >= fewAreas) return least;
  return `${least} With ${formatCount(areas)} ${many} it stays unsure, however many organisations answer.`;
}

/** What the share would have had to be. */
export function detectableShareWords(share: number): string {
  return `Only a share of about ${percent(share)} or more could have shown.`;
}
