import { formatCount, listInWords } from '@monitor/domain';
import { figureNamed } from '../finding-figure.js';
import type { FindingClaim, FindingFigure } from '../finding.js';
import { percent, withLimits } from './figure-in-words.js';
import { whatItTakes } from './phrases.js';
import { areaNamed, columnNamed } from './practice-names.js';
import type { PracticeNames } from './practice-names.js';

/** What is left if a claim counts only where somebody other than its author has checked it. */
export function assuredPracticeWords(claim: FindingClaim, names: PracticeNames): string {
  const [all, checked] = [figureNamed(claim, 'inPlace'), figureNamed(claim, 'checkedInPlace')];
  if (all === undefined || checked === undefined) return '';
  const share = `If only claims count that somebody other than the organisation has checked, ${withLimits(checked)} instead of ${withLimits(all)} of applicable answers are in place`;
  const still = placesWords(claim, names, 'stillApart');
  const newly = placesWords(claim, names, 'newlyApart');
  const noLonger = placesWords(claim, names, 'noLongerApart');
  return [
    `${share}.`,
    still && `Practice still stands apart in ${still}.`,
    newly && `It then stands apart in ${newly} as well.`,
    noLonger && `It can then no longer be told to stand apart in ${noLonger}.`,
    !still &&
      !newly &&
      !noLonger &&
      `With and without them, these returns cannot tell whether ${names.areasName.many} differ.`,
    ...whatItTakes(claim),
  ]
    .filter((sentence) => typeof sentence === 'string')
    .join(' ');
}

/** "North West on “Access” (12% instead of 45%) and 2 more places"; null where there are none. */
function placesWords(claim: FindingClaim, names: PracticeNames, sort: string): string | null {
  const named = pairs(claim, sort).map(
    ([own, checked]) =>
      `${areaNamed(names, own.subject)} on ${columnNamed(names, checked.subject)} (${percent(checked.value ?? 0)} instead of ${percent(own.value ?? 0)} in place)`,
  );
  if (named.length === 0) return null;
  const more = (figureNamed(claim, `${sort}Count`)?.value ?? 0) - named.length;
  return listInWords(more > 0 ? [...named, `${formatCount(more)} more ${more === 1 ? 'place' : 'places'}`] : named);
}

/** What an area claims, and after it what of that was checked. */
function pairs({ figures }: FindingClaim, sort: string): [FindingFigure, FindingFigure][] {
  return figures.flatMap((figure, at): [FindingFigure, FindingFigure][] => {
    const checked = figures[at + 1];
    return figure.name === sort && checked ? [[figure, checked]] : [];
  });
}

/** How much of what is claimed nobody else has looked at. */
export function unassuredWords(unchecked: number): string {
  return `${percent(unchecked)} of the claims that an action is in place were checked by nobody but the organisation itself.`;
}
