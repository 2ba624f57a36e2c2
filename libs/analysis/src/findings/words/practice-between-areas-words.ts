import { formatCount, implementationStatuses, lowerFirst, statusLabel } from '@monitor/domain';
import { figureNamed } from '../finding-figure.js';
import type { FindingClaim, FindingFigure } from '../finding.js';
import { percent, points } from './figure-in-words.js';
import { areaNamed, columnNamed } from './practice-names.js';
import type { PracticeNames } from './practice-names.js';

/** The step of the scale from which on an action is in place, as `stepOfScale` counts. */
const inPlace = 2;

/** Whether any area stands apart, and how: which way, at which status, by which figures. */
export function practiceBetweenAreasWords(claim: FindingClaim, names: PracticeNames): string {
  const { many, one } = names.areasName;
  const causes = claim.causes.map(({ sentence }) => sentence);
  if (claim.verdict === 'DIFFERENT') return [differenceWords(claim, names), ...causes].join(' ');
  if (claim.verdict === 'ALIKE') {
    const margin = points(figureNamed(claim, 'margin')?.value ?? 0);
    const alike = `Practice is alike across ${many}: in no column and at no status does a ${one} lie ${margin} or more from the others.`;
    return [alike, ...causes].join(' ');
  }
  if (claim.allowance === null) {
    return `Too few organisations answered to compare ${many}: each needs five whose type has answered elsewhere too.`;
  }
  const wanted = claim.detectable === null ? [] : [claim.detectable.sentence];
  return [`These returns cannot tell whether ${many} differ.`, ...wanted, ...causes].join(' ');
}

/** The figures of one area in one column. */
interface PlaceFigures {
  own: FindingFigure;
  others: FindingFigure;
  like: FindingFigure | undefined;
  likeOthers: FindingFigure | undefined;
  z: number;
  step: number;
}

function differenceWords(claim: FindingClaim, names: PracticeNames): string {
  const places = placesOf(claim);
  const [first] = places;
  const count = figureNamed(claim, 'placesApart')?.value ?? places.length;
  if (places.length === 1 && first) {
    return `Practice in ${columnNamed(names, first.others.subject)} stands apart in ${areaNamed(names, first.own.subject)}: ${apart(first)}.`;
  }
  const named = places.map(
    (place) =>
      `in ${columnNamed(names, place.others.subject)} ${areaNamed(names, place.own.subject)}, where ${apart(place)}`,
  );
  const others = count - places.length;
  const rest =
    others > 0 ? ` In ${formatCount(others)} more ${others === 1 ? 'place' : 'places'} practice stands apart.` : '';
  return `Practice stands apart in ${formatCount(count)} places, the clearest first: ${named.join('; ')}.${rest}`;
}

/** Figures of places stand in rows, each beginning with the share of the area. */
function placesOf({ figures }: FindingClaim): PlaceFigures[] {
  const begins = figures.flatMap(({ name }, at) => (name === 'share' ? [at] : []));
  return begins.flatMap((begin, place): PlaceFigures[] => {
    const row = figures.slice(begin, begins[place + 1]);
    const named = (name: string) => row.find((figure) => figure.name === name);
    const [own, others] = [named('share'), named('shareElsewhere')];
    if (!own || !others) return [];
    const [like, likeOthers] = [named('shareLikeForLike'), named('shareElsewhereLikeForLike')];
    const [z, step] = [named('standardisedDifference')?.value ?? 0, named('stepOfScale')?.value ?? inPlace];
    return [{ own, others, like, likeOthers, z, step }];
  });
}

/** "fewer have it in place (13%, 3% to 40%) than elsewhere (44%)", by figures that lie the same way as the difference does. */
function apart({ own, others, like, likeOthers, z, step }: PlaceFigures): string {
  const way = `${z > 0 ? 'more' : 'fewer'} have it ${stepWords(step)}`;
  const isSameWay = ((own.value ?? 0) - (others.value ?? 0)) * z > 0;
  if (isSameWay || like?.value == null || likeOthers?.value == null) {
    return `${way} (${percent(own.value ?? 0)}${limits(own)}) than elsewhere (${percent(others.value ?? 0)})`;
  }
  return `${way} than elsewhere (with the same mix of types, ${percent(like.value)} against ${percent(likeOthers.value)})`;
}

function limits({ lower, upper }: FindingFigure): string {
  return lower === null || upper === null ? '' : `, ${percent(lower)} to ${percent(upper)}`;
}

/** "in place", "in place and reviewed", "in progress or further". */
function stepWords(step: number): string {
  const label = lowerFirst(statusLabel(implementationStatuses[step + 1] ?? 'IMPLEMENTED'));
  return step < inPlace ? `${label} or further` : label;
}
