import { detectableDifference } from '../findings/detectable.js';
import type { ComparedSide } from '../findings/detectable.js';
import type { Detectable } from '../findings/finding.js';
import { quartersAtResponse } from '../findings/quarter-to-tell.js';
import { practiceMargin } from './alike-within-margin.js';
import type { AskedOfView } from './asked-of-view.js';
import type { PracticeTable } from './practice-table.js';
import type { StandsApart } from './stands-apart.js';

/** A view that could not tell whether its areas differ. */
export interface UntoldView {
  table: PracticeTable;
  found: StandsApart;
  /** The level that each place is judged by. */
  confidence: number;
  /** What one area is called: "region". */
  areaName: string;
  /** Null where it is not known who was expected. */
  asked: AskedOfView | null;
}

/**
 * What it would take to tell whether an area stands apart: for the one that has the middle number of organisations, in
 * the column of the clearest difference.
 *
 * In words: each organisation counts once, with its share of applicable answers in place; how unlike organisations of one
 * type are gives the variance, two that are as unlike as can be added, so that it is never nought. Statuses stay from
 * quarter to quarter, so that nothing of the variance is new in the next one.
 * The test looks at the whole scale: a difference along all of it shows sooner than is said here (96% instead of 80% of 24
 * simulated views, five areas), one at a single status later. Null where no place was judged.
 */
export function whatItTakes({ table, found, confidence, areaName, asked }: UntoldView): Detectable | null {
  const place = typicalPlace(table, found);
  if (place === null) return null;
  const { mean, variance } = sharesOfOrganisations(table, place.column);
  const inGroup = sideOf(found.judged.inside[place.at] ?? 0, place.area, { table, asked });
  const inRest = sideOf(found.judged.elsewhere[place.at] ?? 0, null, { table, asked });
  return detectableDifference({
    ...{ share: mean, inGroup, inRest, confidence },
    designEffect: variance / (mean * (1 - mean)),
    wanted: practiceMargin,
    what: `a difference between a typical ${areaName} and the others`,
    quarters: asked ? quartersAtResponse(asked.quarterId, inGroup.organisations + inRest.organisations) : [],
  });
}

/** The judged place of the clearest column whose area has the middle number of organisations. */
function typicalPlace(
  { areas, columns }: PracticeTable,
  { clearest, judged }: StandsApart,
): { area: number; column: number; at: number } | null {
  if (clearest === null) return null;
  const { column } = clearest;
  const places = areas
    .map((_, area) => ({ area, column, at: area * columns.length + column }))
    .filter(({ at }) => judged.isJudged[at] === 1)
    .sort((one, other) => (judged.inside[one.at] ?? 0) - (judged.inside[other.at] ?? 0));
  return places[Math.floor(places.length / 2)] ?? null;
}

/** Mean and variance, within types, of the shares in place of organisations. */
function sharesOfOrganisations(table: PracticeTable, column: number): { mean: number; variance: number } {
  const sums = table.types.map(() => ({ count: 0, sum: 0, squares: 0 }));
  for (let row = 0; row < table.areaOf.length; row += 1) {
    const cell = row * table.columns.length + column;
    const applicable = table.applicable[cell] ?? 0;
    const ofType = sums[table.typeOf[row] ?? 0];
    if (applicable === 0 || ofType === undefined) continue;
    const share = (table.inPlace[cell] ?? 0) / applicable;
    ofType.count += 1;
    ofType.sum += share;
    ofType.squares += share * share;
  }
  const answering = sums.filter(({ count }) => count > 0);
  const total = (read: (each: (typeof sums)[number]) => number) => answering.reduce((sum, each) => sum + read(each), 0);
  const count = total((each) => each.count);
  const mean = (total(({ sum }) => sum) + 1) / (count + 2);
  const within = total((each) => each.squares - each.sum ** 2 / each.count) + mean ** 2 + (1 - mean) ** 2;
  return { mean, variance: within / (count + 2 - answering.length) };
}

/** Organisations that are judged, and how many it would be if every expected return had come; null is all areas. */
function sideOf(
  organisations: number,
  area: number | null,
  { table, asked }: Pick<UntoldView, 'table' | 'asked'>,
): ComparedSide {
  if (asked === null) return { organisations, perOrganisation: 1 };
  const areas = table.areas.filter((_, at) => area === null || at === area).map((code) => asked.areas.get(code));
  const total = (read: 'accepted' | 'expected') => areas.reduce((sum, each) => sum + (each?.[read] ?? 0), 0);
  const grows = total('accepted') === 0 ? 1 : Math.max(total('expected') / total('accepted'), 1);
  return { organisations, perOrganisation: 1, expected: organisations * grows };
}
