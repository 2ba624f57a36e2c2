import type { AdoptionPanel } from './adopting-units.js';

/** What adopters changed by beyond those who had not adopted, under one arrangement of who adopts when. */
export interface AdoptionContrasts {
  /** Mean over adopters of their mean since they adopted; NaN where no adopter has anybody to be compared with. */
  overall: number;
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
  private readonly result: AdoptionContrasts;
  private overallSum = 0;
  private overallWeight = 0;

  constructor(private readonly panel: AdoptionPanel) {
    const { cohorts, periods } = panel;
    this.sums = new Float64Array((cohorts.length + 1) * periods);
    this.counts = new Float64Array(cohorts.length + 1);
    const length = 2 * periods - 1;
    this.result = { overall: NaN, byRelative: new Float64Array(length), adoptersBehind: new Float64Array(length) };
  }

  /** The contrasts of some outcomes under an arrangement; written over by the next call. */
  of(outcomes: Float64Array, labels: Int32Array): AdoptionContrasts {
    const { byRelative, adoptersBehind } = this.result;
    byRelative.fill(0);
    adoptersBehind.fill(0);
    this.overallSum = 0;
    this.overallWeight = 0;
    const { strata, cohorts } = this.panel;
    for (let stratum = 0; stratum + 1 < strata.length; stratum += 1) {
      this.sumUp(outcomes, labels, strata[stratum] ?? 0, strata[stratum + 1] ?? 0);
      for (let cohort = 0; cohort < cohorts.length; cohort += 1) this.addCohort(cohort);
    }
    for (let at = 0; at < byRelative.length; at += 1) byRelative[at] = (byRelative[at] ?? 0) / (adoptersBehind[at] ?? 0);
    this.result.overall = this.overallSum / this.overallWeight;
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
  }

  /**
   * The mean change of a cohort since the period before it adopts, less that of those who adopt later than the period looked
   * at (and, before its own adoption, later than itself).
   */
  private addCohort(cohort: number): void {
    const { periods, cohorts } = this.panel;
    const size = this.counts[cohort]!;
    if (size === 0) return;
    const start = cohorts[cohort]!;
    const base = start - 1;
    let since = 0;
    let seen = 0;
    for (let period = 0; period < periods; period += 1) {
      if (period === base) continue;
      const change = this.changeBeyond(cohort, period, base);
      if (Number.isNaN(change)) continue;
      const at = period - start + periods - 1;
      this.result.byRelative[at]! += size * change;
      this.result.adoptersBehind[at]! += size;
      if (period < start) continue;
      since += change;
      seen += 1;
    }
    if (seen === 0) return;
    this.overallSum += (size * since) / seen;
    this.overallWeight += size;
  }

  private changeBeyond(cohort: number, period: number, base: number): number {
    const { periods, cohorts } = this.panel;
    let others = 0;
    let change = 0;
    for (let later = cohort + 1; later <= cohorts.length; later += 1) {
      if ((cohorts[later] ?? Infinity) <= period) continue;
      others += this.counts[later]!;
      change += this.sums[later * periods + period]! - this.sums[later * periods + base]!;
    }
    if (others === 0) return NaN;
    const own = this.sums[cohort * periods + period]! - this.sums[cohort * periods + base]!;
    return own / this.counts[cohort]! - change / others;
  }
}
