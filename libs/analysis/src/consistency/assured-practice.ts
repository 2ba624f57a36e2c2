import { formatCount } from '@monitor/domain';
import { normalCdf, wilsonInterval } from '@monitor/statistics';
import { shownFigure } from '../findings/finding-figure.js';
import type { Limited } from '../findings/finding-figure.js';
import type { Allowance, Caution, Finding, FindingClaim, FindingFigure } from '../findings/finding.js';
import { nothingBeside } from '../findings/nothing-beside.js';
import { toFinding } from '../findings/to-finding.js';
import { assuredPracticeWords, unassuredWords } from '../findings/words/assured-practice-words.js';
import type { PracticeNames } from '../findings/words/practice-names.js';
import type { AskedOfView } from './asked-of-view.js';
import { missingBehind } from './missing-behind.js';
import { mostNamed } from './practice-between-areas.js';
import { whereChecked } from './practice-table.js';
import type { PracticeTable } from './practice-table.js';
import { standsApart } from './stands-apart.js';
import type { PlaceApart, StandsApart } from './stands-apart.js';

/** How it is judged. */
export interface AssuredOptions {
  /** The same seed gives the same words. */
  seed: number;
  /** What stands apart as it was claimed, where that is known already. */
  found?: StandsApart;
  /** Who was expected to answer what; without it nothing is said of those who are missing. */
  asked?: AskedOfView;
}

/**
 * What is left of practice, and of what stands apart, if a claim counts only where somebody other than its author has
 * checked it. Null where nothing is claimed, or every claim was checked.
 */
export function assuredPracticeFinding(
  table: PracticeTable,
  names: PracticeNames,
  options: AssuredOptions,
): Finding | null {
  const claim = assuredPracticeClaim(table, names, options);
  return claim === null ? null : toFinding(claim, assuredPracticeWords(claim, names));
}

/** The same before it is worded. */
export function assuredPracticeClaim(
  table: PracticeTable,
  names: PracticeNames,
  { seed, found, asked }: AssuredOptions,
): FindingClaim | null {
  const whole = sumsOf(table, () => true);
  if (table.areas.length < 2 || whole.inPlace === 0 || whole.assured === whole.inPlace) return null;
  const claimed = found ?? standsApart(table, { seed });
  const counted = whereChecked(table);
  const checked = standsApart(counted, { seed });
  const { apart } = checked;
  const sorts = sortedPlaces(claimed, checked);
  const named = [sorts.stillApart, sorts.newlyApart].flatMap((places) => places.slice(0, mostNamed));
  return {
    ...nothingBeside,
    kind: 'ASSURED_PRACTICE',
    verdict: apart.length > 0 ? 'DIFFERENT' : 'CANNOT_TELL',
    subjects: [...new Set(apart.map(({ column }) => table.columns[column]!))],
    figures: [...wholeFigures(whole), ...placeFigures(table, sorts)],
    allowance: allowanceOf(checked),
    cautions: [cautionOf(whole), ...(asked === undefined ? [] : missingBehind(counted, named, names, asked))],
  };
}

/** The same that where areas stand apart is judged by, on checked claims. */
function allowanceOf({ comparisons, criticalValue }: StandsApart): Allowance | null {
  if (comparisons === 0) return null;
  const confidence = criticalValue === null ? 0.95 ** (1 / comparisons) : 2 * normalCdf(criticalValue) - 1;
  const sentence =
    `Allows for all ${formatCount(comparisons)} comparisons of an area with the others in a column, by exchanging ` +
    `organisations of one type among areas: a view without any difference claims one at most 1 time in 20.`;
  return { comparisons, confidence: Math.max(confidence, 0.95), sentence };
}

/** Answers, claims and checked claims of some organisations. */
interface Sums {
  organisations: number;
  applicable: number;
  inPlace: number;
  assured: number;
}

function sumsOf(table: PracticeTable, isCounted: (area: number) => boolean, only: number | null = null): Sums {
  const sums: Sums = { organisations: 0, applicable: 0, inPlace: 0, assured: 0 };
  const columns = table.columns.length;
  const [from, to] = only === null ? [0, columns] : [only, only + 1];
  table.areaOf.forEach((area, row) => {
    if (!isCounted(area)) return;
    let applicable = 0;
    for (let cell = row * columns + from; cell < row * columns + to; cell += 1) {
      applicable += table.applicable[cell]!;
      sums.inPlace += table.inPlace[cell]!;
      sums.assured += table.assuredInPlace[cell]!;
    }
    sums.applicable += applicable;
    if (applicable > 0) sums.organisations += 1;
  });
  return sums;
}

/** A share of answers with the interval of as many answers as there are organisations, whose own answers are alike. */
function shareOf(answers: number, { applicable, organisations }: Sums): Limited {
  const value = applicable === 0 ? 0 : answers / applicable;
  const result = wilsonInterval({ numerator: value * organisations, denominator: organisations });
  const interval = result.computable ? result.interval : null;
  return { value, lower: interval?.lower ?? null, upper: interval?.upper ?? null };
}

function wholeFigures(whole: Sums): FindingFigure[] {
  return [
    shownFigure('inPlace', 'SHARE', shareOf(whole.inPlace, whole)),
    shownFigure('checkedInPlace', 'SHARE', shareOf(whole.assured, whole)),
    shownFigure('unchecked', 'SHARE', { value: 1 - whole.assured / whole.inPlace, lower: null, upper: null }),
  ];
}

/** Places that stand apart with unchecked claims, without them, or with and without. */
type SortedPlaces = Record<'stillApart' | 'noLongerApart' | 'newlyApart', PlaceApart[]>;

function sortedPlaces(claimed: StandsApart, checked: StandsApart): SortedPlaces {
  const isIn = ({ apart }: StandsApart, { area, column }: PlaceApart) =>
    apart.some((other) => other.area === area && other.column === column);
  return {
    stillApart: checked.apart.filter((place) => isIn(claimed, place)),
    noLongerApart: claimed.apart.filter((place) => !isIn(checked, place)),
    newlyApart: checked.apart.filter((place) => !isIn(claimed, place)),
  };
}

/** For each place that stands apart: what the area claims, by its code, and what was checked, by the key of the column. */
function placeFigures(table: PracticeTable, sorts: SortedPlaces): FindingFigure[] {
  return Object.entries(sorts).flatMap(([sort, places]) => [
    ...places.slice(0, mostNamed).flatMap(({ area, column }) => {
      const sums = sumsOf(table, (each) => each === area, column);
      return [
        shownFigure(sort, 'SHARE', shareOf(sums.inPlace, sums), table.areas[area] ?? null),
        shownFigure(`${sort}Checked`, 'SHARE', shareOf(sums.assured, sums), table.columns[column] ?? null),
      ];
    }),
    shownFigure(`${sort}Count`, 'COUNT', { value: places.length, lower: null, upper: null }),
  ]);
}

function cautionOf({ inPlace, assured }: Sums): Caution {
  return { kind: 'UNASSURED', subjects: [], sentence: unassuredWords(1 - assured / inPlace) };
}
