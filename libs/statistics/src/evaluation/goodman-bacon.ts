import { notComputable } from '../result/index.js';
import type { NotComputable } from '../result/index.js';
import { buildPanel } from './panel/panel.js';
import type { Panel, PanelObservation } from './panel/panel.js';

/** What the control of a two-by-two comparison is. "later-vs-earlier" compares with units treated already. */
export type ComparisonKind = 'treated-vs-never' | 'later-vs-always' | 'earlier-vs-later' | 'later-vs-earlier';

/** One two-by-two comparison inside the two-way fixed-effects estimate. */
export interface TwoByTwoComparison {
  kind: ComparisonKind;
  /** First treated period of the treated cohort. */
  treated: number;
  /** First treated period of the control cohort; null for never. */
  control: number | null;
  estimate: number;
  /** Share of the two-way fixed-effects estimate; all weights add up to 1. */
  weight: number;
}

/** The comparisons; the sum of weight x estimate is the two-way fixed-effects estimate. */
export interface GoodmanBaconDecomposition {
  computable: true;
  comparisons: TwoByTwoComparison[];
}

interface Cohort {
  start: number;
  /** Share of units. */
  share: number;
  /** Share of periods treated. */
  exposure: number;
  /** Mean outcome by period position. */
  means: Float64Array;
}

function cohortsOf(panel: Panel): Cohort[] {
  const periods = panel.periodValues.length;
  const starts = [...new Set(panel.firstTreated)];
  return starts.map((start) => {
    const means = new Float64Array(periods);
    const size = panel.firstTreated.filter((other) => other === start).length;
    panel.outcomes.forEach((outcome, row) => {
      if (panel.firstTreated[panel.units[row]!] === start) means[panel.periods[row]!]! += outcome / size;
    });
    const exposure = panel.periodValues.filter((period) => period >= start).length / periods;
    return { start, share: size / panel.unitNames.length, exposure, means };
  });
}

function meanOver(cohort: Cohort, periods: readonly number[], included: (period: number) => boolean): number {
  let sum = 0;
  let count = 0;
  periods.forEach((period, position) => {
    if (!included(period)) return;
    sum += cohort.means[position]!;
    count++;
  });
  return sum / count;
}

/** Difference in differences of two cohorts around the treated cohort's start, within the included periods. */
function twoByTwo(treated: Cohort, control: Cohort, periods: readonly number[], included: (period: number) => boolean) {
  const change = (cohort: Cohort) =>
    meanOver(cohort, periods, (period) => included(period) && period >= treated.start) -
    meanOver(cohort, periods, (period) => included(period) && period < treated.start);
  return change(treated) - change(control);
}

/** One comparison with its weight up to the common divisor; null where the pair makes none. */
function compare(treated: Cohort, control: Cohort, periods: readonly number[]): TwoByTwoComparison | null {
  const pair = treated.share * control.share;
  const named = { treated: treated.start, control: Number.isFinite(control.start) ? control.start : null };
  const never = control.exposure === 0;
  if (never || control.exposure === 1) {
    const kind = never ? ('treated-vs-never' as const) : ('later-vs-always' as const);
    const weight = pair * treated.exposure * (1 - treated.exposure);
    return { ...named, kind, weight, estimate: twoByTwo(treated, control, periods, () => true) };
  }
  const distance = Math.abs(treated.exposure - control.exposure);
  if (treated.start < control.start) {
    const included = (period: number) => period < control.start;
    const weight = pair * distance * (1 - treated.exposure);
    return { ...named, kind: 'earlier-vs-later', weight, estimate: twoByTwo(treated, control, periods, included) };
  }
  const included = (period: number) => period >= control.start;
  const weight = pair * distance * treated.exposure;
  return { ...named, kind: 'later-vs-earlier', weight, estimate: twoByTwo(treated, control, periods, included) };
}

/**
 * Takes a two-way fixed-effects estimate apart into the two-by-two comparisons of cohorts that it averages.
 *
 * In words: every pair of cohorts gives a difference in differences over the periods in which one of the two changes
 * its treatment; weights follow the sizes of the cohorts and the share of time each is treated.
 * Input: a balanced panel. Output: comparisons in order of the cohorts' first appearance as control, then as treated.
 * Refuses: a panel with gaps (`missing-value`), fewer than two cohorts (`too-few-groups`).
 * Source: Goodman-Bacon 2021, Journal of Econometrics 225:254.
 *
 * @example goodmanBacon([{ unit: 'A', period: 1, firstTreated: 2, outcome: 1 }]).reason // => 'too-few-groups'
 */
export function goodmanBacon(observations: readonly PanelObservation[]): GoodmanBaconDecomposition | NotComputable {
  const panel = buildPanel(observations);
  if ('computable' in panel) return panel;
  if (panel.outcomes.length !== panel.unitNames.length * panel.periodValues.length) {
    return notComputable('missing-value', 'Every unit needs an outcome in every period for this decomposition.');
  }
  const cohorts = cohortsOf(panel);
  const isTreatedLater = ({ exposure }: Cohort) => exposure > 0 && exposure < 1;
  const comparisons = cohorts.flatMap((control) =>
    cohorts
      .filter((treated) => treated !== control && isTreatedLater(treated))
      .flatMap((treated) => compare(treated, control, panel.periodValues) ?? []),
  );
  if (comparisons.length === 0) return notComputable('too-few-groups', 'There are no two cohorts to compare.');
  const total = comparisons.reduce((sum, { weight }) => sum + weight, 0);
  return {
    computable: true,
    comparisons: comparisons.map((comparison) => ({ ...comparison, weight: comparison.weight / total })),
  };
}
