import type { FigureRow } from '../rows/figure-row.js';

/** Codes that stand in a publication, in the order in which they were met: its dictionary explains these. */
export class MetCodes {
  readonly metrics = new Set<string>();
  readonly stratifiers = new Map<string, Set<string>>();
  /** Rows of each level of areas. */
  readonly levels = new Map<FigureRow['level'], number>();

  add(rows: readonly FigureRow[]): void {
    for (const { metricId, stratifier, group, level } of rows) {
      this.metrics.add(metricId);
      const groups = this.stratifiers.get(stratifier) ?? new Set();
      this.stratifiers.set(stratifier, groups);
      if (group !== null) groups.add(group);
      this.levels.set(level, (this.levels.get(level) ?? 0) + 1);
    }
  }
}
