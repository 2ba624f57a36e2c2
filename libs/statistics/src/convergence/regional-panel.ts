import { notComputable } from '../result/index.js';
import type { NotComputable } from '../result/index.js';

/** One region's figure in every period, oldest first, and how many people it stands for. */
export interface RegionSeries {
  region: string;
  values: readonly (number | null)[];
  population: number;
}

/** Regions with a figure in every period. */
export interface CompletePanel {
  regions: { region: string; values: number[]; population: number }[];
  periods: number;
  leftOut: number;
}

/**
 * The regions that have a figure in every period. Refuses regions of different length or given twice (`invalid-argument`),
 * a figure that is not finite (`out-of-range`), fewer than
 * `fewestPeriods` (`too-few-observations`), fewer than 3 complete regions (`too-few-groups`) and a population not above 0
 * (`invalid-population`).
 */
export function completePanel(series: readonly RegionSeries[], fewestPeriods: number): CompletePanel | NotComputable {
  const periods = series[0]?.values.length ?? 0;
  if (series.some(({ values }) => values.length !== periods)) {
    return notComputable('invalid-argument', 'Regions have different numbers of periods; write null for no figure.');
  }
  if (new Set(series.map(({ region }) => region)).size < series.length) {
    return notComputable('invalid-argument', 'A region is given twice; keep one series of it.');
  }
  if (series.some(({ values }) => values.some((value) => value !== null && !Number.isFinite(value)))) {
    return notComputable('out-of-range', 'A figure is not a finite number; write null for no figure.');
  }
  if (periods < fewestPeriods) {
    return notComputable('too-few-observations', `${periods} periods are too few; ${fewestPeriods} are needed.`);
  }
  const regions = series.flatMap(({ region, values, population }) => {
    const figures = values.filter((value) => value !== null);
    return figures.length === periods ? [{ region, values: figures, population }] : [];
  });
  if (regions.length < 3) return notComputable('too-few-groups', 'Fewer than three regions have all figures.');
  if (regions.some(({ population }) => !(population > 0 && population < Infinity))) {
    return notComputable('invalid-population', 'A region’s population is not above 0, or not finite.');
  }
  return { regions, periods, leftOut: series.length - regions.length };
}

/** The figures of all regions in one period. */
export function figuresOf({ regions }: CompletePanel, period: number): number[] {
  return regions.map(({ values }) => values[period]!);
}
