import { normalQuantile } from '@monitor/statistics';
import { shownFigure } from '../findings/finding-figure.js';
import type { Cause } from '../findings/finding.js';
import { mixHidesNothingWords, mixOfTypesWords } from '../findings/words/mix-of-types-words.js';
import type { PracticeNames } from '../findings/words/practice-names.js';
import { inPlaceStep } from './practice-table.js';
import type { PracticeTable } from './practice-table.js';
import { sharesAtStep } from './share-at-step.js';
import type { Place, SharesAtStep } from './share-at-step.js';
import { apartWhateverType } from './stands-apart.js';
import type { StandsApart } from './stands-apart.js';

/** From how many points on the mix of types is said to matter: declared beforehand. */
const matters = 0.05;

/** A place, and its shares at the step at which it differs. */
export interface SharedPlace extends Place {
  shares: SharesAtStep;
}

/** How much of the difference of an area's share from the others comes from its mix of types. */
export function shareOfMix({ inside, elsewhere, likeForLike }: SharesAtStep): number {
  if (likeForLike === null) return 0;
  return inside.value - elsewhere.value - (likeForLike.inside - likeForLike.elsewhere);
}

/** The causes of places that stand apart: where the mix of types makes more or less of a difference than there is. */
export function mixesBehind(table: PracticeTable, places: readonly SharedPlace[], names: PracticeNames): Cause[] {
  return places.flatMap(({ area, column, shares }): Cause[] => {
    const value = shareOfMix(shares);
    if (Math.abs(value) <= matters || shares.likeForLike === null) return [];
    const subject = table.areas[area] ?? null;
    const sentence = mixOfTypesWords({ area: subject, column: table.columns[column] ?? null, shares }, names);
    return [{ kind: 'MIX_OF_TYPES', subject, figure: figureOf(value, subject), sentence }];
  });
}

/**
 * Where nothing stands apart like with like, the area and column that would seem to if all types were one, beyond chance
 * and by more than its mix of types can pass for nothing.
 */
export function mixTakenForPractice(table: PracticeTable, { judged, comparisons }: StandsApart): SharedPlace | null {
  if (comparisons === 0) return null;
  const z = apartWhateverType(table).map((each, place) => (judged.isJudged[place] === 1 ? each : 0));
  const furthest = z.reduce((best, each, place) => (Math.abs(each) > Math.abs(z[best] ?? 0) ? place : best), 0);
  // Sidak's level for as many comparisons, of a normal distribution.
  const limit = normalQuantile((1 + 0.95 ** (1 / comparisons)) / 2);
  if (!(Math.abs(z[furthest] ?? 0) > limit)) return null;
  const place = { area: Math.floor(furthest / table.columns.length), column: furthest % table.columns.length };
  const shares = sharesAtStep(table, place, inPlaceStep);
  return Math.abs(shareOfMix(shares)) > matters ? { ...place, shares } : null;
}

/** The cause of such a difference that is none of practice. */
export function causeOfMix(table: PracticeTable, { area, column, shares }: SharedPlace, names: PracticeNames): Cause {
  const subject = table.areas[area] ?? null;
  const sentence = mixHidesNothingWords({ area: subject, column: table.columns[column] ?? null, shares }, names);
  return { kind: 'MIX_OF_TYPES', subject, figure: figureOf(shareOfMix(shares), subject), sentence };
}

function figureOf(value: number, subject: string | null): Cause['figure'] {
  return shownFigure('differenceByMix', 'DIFFERENCE', { value, lower: null, upper: null }, subject);
}
