import { formatCount, fewestInVerdict } from '@monitor/domain';
import { normalCdf } from '@monitor/statistics';
import { countFigure, shownFigure } from '../findings/finding-figure.js';
import type { Allowance, Caution, FindingClaim, FindingFigure } from '../findings/finding.js';
import type { PracticeNames } from '../findings/words/practice-names.js';
import { fewOrganisationsWords } from '../findings/words/practice-within-areas-words.js';
import { alikeWithin, practiceMargin } from './alike-within-margin.js';
import { causeOfMix, mixesBehind, mixTakenForPractice } from './mix-of-types.js';
import type { SharedPlace } from './mix-of-types.js';
import { detectablePractice } from './detectable-practice.js';
import { inPlaceStep } from './practice-table.js';
import type { PracticeTable } from './practice-table.js';
import { sharesAtStep, stepOfDifference } from './share-at-step.js';
import { apartLevel } from './stands-apart.js';
import type { PlaceApart, StandsApart } from './stands-apart.js';

/** How many places a sentence names. */
export const mostNamed = 3;

/** A place that stands apart, at its step. */
interface NamedPlace extends SharedPlace {
  z: number;
  step: number;
}

/** Whether any area stands apart, before it is worded. */
export function practiceBetweenAreasClaim(
  table: PracticeTable,
  found: StandsApart,
  names: PracticeNames,
): FindingClaim {
  const cautions = cautionsOf(table, found, names);
  const kept = { kind: 'PRACTICE_BETWEEN_AREAS' as const, cautions, subjects: [], causes: [], detectable: null };
  if (found.comparisons === 0) return { ...kept, verdict: 'CANNOT_TELL', figures: [], allowance: null };
  const allowance = allowanceOf(found, names);
  if (found.apart.length > 0) {
    const named = found.apart.slice(0, mostNamed).map((place) => atItsStep(table, place));
    return {
      ...kept,
      verdict: 'DIFFERENT',
      subjects: [...new Set(found.apart.map(({ column }) => table.columns[column] ?? ''))],
      figures: [...named.flatMap((place) => figuresOf(table, place)), countFigure('placesApart', found.apart.length)],
      causes: mixesBehind(table, named, names),
      allowance,
    };
  }
  const mixed = mixTakenForPractice(table, found);
  const causes = mixed === null ? [] : [causeOfMix(table, mixed, names)];
  const figures = mixed === null ? [] : figuresOf(table, { ...mixed, z: 0, step: inPlaceStep });
  const widest = alikeWithin(table, found);
  if (widest === null) {
    const detectable = detectablePractice(table, found, allowance);
    return { ...kept, verdict: 'CANNOT_TELL', figures, causes, allowance, detectable };
  }
  const margin = shownFigure('margin', 'DIFFERENCE', { value: practiceMargin, lower: null, upper: null });
  const furthest = shownFigure('furthestApart', 'DIFFERENCE', widest);
  return { ...kept, verdict: 'ALIKE', figures: [...figures, margin, furthest], causes, allowance };
}

function atItsStep(table: PracticeTable, place: PlaceApart): NamedPlace {
  const step = stepOfDifference(table, place);
  return { ...place, step, shares: sharesAtStep(table, place, step) };
}

/** What is said of one area in one column, in one row: area's figures by its code, others' by the key of the column. */
function figuresOf(table: PracticeTable, { area, column, z, step, shares }: NamedPlace): FindingFigure[] {
  const [code, key] = [table.areas[area] ?? null, table.columns[column] ?? null];
  const plain = (value: number) => ({ value, lower: null, upper: null });
  const { inside, elsewhere, likeForLike } = shares;
  return [
    shownFigure('share', 'SHARE', inside, code),
    shownFigure('shareElsewhere', 'SHARE', elsewhere, key),
    ...(likeForLike === null
      ? []
      : [
          shownFigure('shareLikeForLike', 'SHARE', plain(likeForLike.inside), code),
          shownFigure('shareElsewhereLikeForLike', 'SHARE', plain(likeForLike.elsewhere), key),
        ]),
    shownFigure('standardisedDifference', 'INDEX', plain(z), code),
    shownFigure('stepOfScale', 'INDEX', plain(step), key),
  ];
}

function allowanceOf(found: StandsApart, { areasName }: PracticeNames): Allowance {
  const { comparisons, criticalValue, arrangements, isExact } = found;
  const confidence = criticalValue === null ? 0.95 ** (1 / comparisons) : 2 * normalCdf(criticalValue) - 1;
  const drawn = isExact ? `in all ${formatCount(arrangements)} ways` : `by lot, ${formatCount(arrangements)} times`;
  const what = `each ${areasName.one} with all others, in each column`;
  const sentence =
    `Allows for all ${formatCount(comparisons)} comparisons (${what}): organisations of one type were exchanged among ` +
    `${areasName.many} ${drawn}, and a difference counts only where it is larger than the largest of all comparisons in ` +
    `${100 * (1 - apartLevel)} of 100 exchanges. A view without any difference so claims one at most 1 time in 20.`;
  return { comparisons, confidence: Math.max(confidence, 0.95), sentence };
}

/** Areas that are judged in no column, because too few organisations answered, there or elsewhere. */
function cautionsOf(table: PracticeTable, { judged }: StandsApart, names: PracticeNames): Caution[] {
  const columns = table.columns.length;
  const subjects = table.areas.filter((_, area) =>
    judged.inside.subarray(area * columns, (area + 1) * columns).every((own) => own < fewestInVerdict),
  );
  if (subjects.length === 0 || table.areas.length < 2) return [];
  return [{ kind: 'FEW_ORGANISATIONS', subjects, sentence: fewOrganisationsWords(subjects, names) }];
}
