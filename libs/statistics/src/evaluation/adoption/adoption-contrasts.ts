import type { AdoptionPanel } from './adopting-units.js';

/** What adopters changed by beyond those who had not adopted, under one arrangement of who adopts when. */
export interface AdoptionContrasts {
  /** Mean over adopters of their mean since they adopted; NaN where no adopter has anybody to be compared with. */
  overall: number;
  /** Mean over adopters of how many periods what they changed by lies after the period that it is measured from. */
  periodsSinceBase: number;
  /** By period since adoption, from `1 - periods` on; NaN where nobody is that far from it. */
  byRelative: Float64Array;
  /** How many adopters stand behind each of them. */
  adoptersBehind: Float64Array;
}

/**
 * Works out contrasts for one arrangement of labels after another, without anything made anew: this runs a thousand times
 * over a quarter of a million outcomes.
 */
export class ContrastsOfAdoption {
  private readonly sums: Float64Array;
  private readonly counts: Float64Array;
  /** The same of a cohort and all that adopt later, or never. */
  private readonly laterSums: Float64Array;
  private readonly laterCounts: Float64Array;
  /** For each period the position of the first cohort that adopts after it. */
  private readonly firstLater: Int32Array;
  private readonly result: AdoptionContrasts;
  private overallSum = 0;
  private overallWeight = 0;
  private overallPeriods = 0;

  constructor(private readonly panel: AdoptionPanel) {
    const { cohorts, periods } = panel;
    this.sums = new Float64Array((cohorts.length + 1) * periods);
    this.counts = new Float64Array(cohorts.length + 1);
    this.laterSums = new Float64Array((cohorts.length + 1) * periods);
    this.laterCounts = new Float64Array(cohorts.length + 1);
    this.firstLater = Int32Array.from(
      { length: periods },
      (_, period) => cohorts.filter((cohort) => cohort <= period).length,
    );
    const length = 2 * periods - 1;
    const [byRelative, adoptersBehind] = [new Float64Array(length), new Float64Array(length)];
    this.result = { overall: NaN, periodsSinceBase: NaN, byRelative, adoptersBehind };
  }

  /** The contrasts of some outcomes under an arrangement; written over by the next call. */
  of(outcomes: Float64Array, labels: Int32Array): AdoptionContrasts {
    const { byRelative, adoptersBehind } = this.result;
    byRelative.fill(0);
    adoptersBehind.fill(0);
    this.overallSum = 0;
    this.overallWeight = 0;
    this.overallPeriods = 0;
    const { strata, cohorts } = this.panel;
    for (let stratum = 0; stratum + 1 < strata.length; stratum += 1) {
      this.sumUp(outcomes, labels, strata[stratum] ?? 0, strata[stratum + 1] ?? 0);
      for (let cohort = 0; cohort < cohorts.length; cohort += 1) this.addCohort(cohort);
    }
    for (let at = 0; at < byRelative.length; at += 1)
      byRelative[at] = (byRelative[at] ?? 0) / (adoptersBehind[at] ?? 0);
    this.result.overall = this.overallSum / this.overallWeight;
    this.result.periodsSinceBase = this.overallPeriods / this.overallWeight;
    return this.result;
  }

  /** Outcomes of a stratum added up by cohort and period. */
  private sumUp(outcomes: Float64Array, labels: Int32Array, from: number, to: number): void {
    const { periods } = this.panel;
    const { sums, counts } = this;
    sums.fill(0);
    counts.fill(0);
    for (let unit = from; unit < to; unit += 1) {
      const label = labels[unit]!;
      counts[label]! += 1;
      const row = label * periods;
      const own = unit * periods;
      for (let period = 0; period < periods; period += 1) sums[row + period]! += outcomes[own + period]!;
    }
    this.sumUpLater();
  }

  private sumUpLater(): void {
    const { cohorts, periods } = this.panel;
    const { sums, counts, laterSums, laterCounts } = this;
    const never = cohorts.length;
    laterCounts[never] = counts[never]!;
    for (let at = never * periods; at < laterSums.length; at += 1) laterSums[at] = sums[at]!;
    for (let cohort = never - 1; cohort >= 0; cohort -= 1) {
      laterCounts[cohort] = laterCounts[cohort + 1]! + counts[cohort]!;
      const row = cohort * periods;
      for (let at = row; at < row + periods; at += 1) laterSums[at] = laterSums[at + periods]! + sums[at]!;
    }
  }

  /**
   * The mean change of a cohort since the period before it adopts, less that of those who adopt later than the period looked
   * at (and, before its own adoption, later than itself).
   */
  private addCohort(cohort: number): void {
    const { laterSums, laterCounts, firstLater, sums } = this;
    const { periods, lag } = this.panel;
    const { byRelative, adoptersBehind } = this.result;
    const size = this.counts[cohort]!;
    if (size === 0) return;
    const start = this.panel.cohorts[cohort]!;
    const row = cohort * periods;
    const base = start - 1;
    let since = 0;
    let seen = 0;
    let apart = 0;
    for (let period = 0; period < periods; period += 1) {
      const adoptsLater = firstLater[period]!;
      const later = adoptsLater > cohort ? adoptsLater : cohort + 1;
      const others = laterCounts[later]!;
      if (period === base || others === 0) continue;
      const ofOthers = (laterSums[later * periods + period]! - laterSums[later * periods + base]!) / others;
      const change = (sums[row + period]! - sums[row + base]!) / size - ofOthers;
      const at = period - start + periods - 1;
      byRelative[at]! += size * change;
      adoptersBehind[at]! += size;
      if (period < start + lag) continue;
      since += change;
      seen += 1;
      apart += period - base;
    }
    if (seen === 0) return;
    this.overallSum += (size * since) / seen;
    this.overallPeriods += (size * apart) / seen;
    this.overallWeight += size;
  }
}
