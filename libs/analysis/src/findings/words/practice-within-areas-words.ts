import { formatCount, listInWords } from '@monitor/domain';
import { figureNamed } from '../finding-figure.js';
import type { FindingClaim, FindingFigure } from '../finding.js';
import { decimal, withLimits } from './figure-in-words.js';
import { areaNamed, columnNamed } from './practice-names.js';
import type { PracticeNames } from './practice-names.js';

/** How many areas a caution names before it counts them. */
const mostNamed = 3;
const scale = 'on a scale from 0, half at either end, to 1, all at one status';

/** How far the organisations of one area agree, and where they agree less or more than elsewhere. */
export function practiceWithinAreasWords(claim: FindingClaim, names: PracticeNames): string {
  const { one, many } = names.areasName;
  const overall = figureNamed(claim, 'agreementWithin');
  if (overall === undefined) {
    return `Too few organisations answered in each ${one} to say how far they agree in what they have in place.`;
  }
  const within = `Within ${many}, organisations agree in what they have in place to ${withLimits(overall)} ${scale}`;
  if (claim.verdict === 'DIFFERENT') return `${within}. ${differenceWords(claim, names)}`;
  if (claim.verdict === 'ALIKE') {
    const margin = decimal(figureNamed(claim, 'margin')?.value ?? 0);
    return `${within}, and alike in every ${one}: none differs from the others by ${margin} or more in any column.`;
  }
  const least = claim.detectable?.sentence ?? `So few organisations answered that no difference could have shown.`;
  return `${within}. Whether they agree less in one ${one} than in others, these returns cannot tell. ${least}`;
}

function differenceWords(claim: FindingClaim, names: PracticeNames): string {
  const named = pairs(claim).map(([own, others]) => {
    const than = (own.value ?? 0) < (others.value ?? 0) ? 'less' : 'more';
    const figures = `${withLimits(own)} against ${withLimits(others)}`;
    return `${than} in ${areaNamed(names, own.subject)} on ${columnNamed(names, others.subject)} (${figures})`;
  });
  const more = figureNamed(claim, 'otherDifferences')?.value ?? 0;
  const rest = more === 0 ? '' : ` ${formatCount(more)} more ${more === 1 ? 'difference' : 'differences'} can be told.`;
  return `They agree ${listInWords(named)} than elsewhere.${rest}`;
}

/** Each area's figure, and after it the one of the others of its column. */
function pairs({ figures }: FindingClaim): [FindingFigure, FindingFigure][] {
  return figures.flatMap((figure, at): [FindingFigure, FindingFigure][] => {
    const others = figures[at + 1];
    return figure.name === 'agreement' && others ? [[figure, others]] : [];
  });
}

/** What a difference of agreement would have had to be. */
export function detectableAgreementWords(difference: number): string {
  return `Only a difference of about ${decimal(difference)} could have shown with these returns.`;
}

/** Which areas have too few organisations to be judged. */
export function fewOrganisationsWords(areas: readonly string[], names: PracticeNames): string {
  const named = areas.slice(0, areas.length > mostNamed ? 1 : mostNamed).map((code) => areaNamed(names, code));
  const others = areas.length - named.length;
  const who = others === 0 ? named : [...named, `${formatCount(others)} others`];
  const stands = areas.length === 1 ? 'stands' : 'stand';
  return `Fewer than five organisations answered in ${listInWords(who)}, which ${stands} outside the verdict.`;
}
