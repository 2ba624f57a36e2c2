import { finiteFigures, notComputable } from '../result/index.js';
import type { NotComputable, Warning } from '../result/index.js';
import { assuranceIcon, judgePoint, variationIcon } from './judge-point.js';
import { movingRanges, processLimits, seriesMean } from './process-limits.js';
import { markSpecialCauses } from './special-causes.js';
import type { Baseline, ChartedPoint, XmrPoint, XmrChart, XmrOptions } from './xmr-types.js';

const trialBelowPoints = 13;
const fewestFixedPoints = 12;

/**
 * Draws an XmR chart: tells the changes of a series that are more than chance from those that are not.
 *
 * Per baseline, mean plus and minus 2.66 times the mean moving range (after dropping ranges at or above 3.267 times
 * their mean); points outside the limits, 7-point trends, two of three near a limit and 7-point shifts are special
 * causes. Limits, mean and values share one unit and are not cut at 0 or 100%. Shares with changing denominators
 * belong on a p-chart; XmR is what NHS boards use. A baseline without variation has no limits and a warning.
 * Refuses an empty series (`too-few-observations`), a period given twice or fewer than 12 fixed points
 * (`invalid-argument`) and a value that is not finite (`out-of-range`).
 *
 * Source: NHS England, Making Data Count; Provost & Murray 2011; Nelson 1982, Journal of Quality Technology 14:172.
 *
 * @example
 * xmrChart([{ period: '2024-04', value: 5 }], { improvement: 'increase' }).variation // => 'common-cause'
 */
export function xmrChart(series: readonly XmrPoint[], options: XmrOptions): XmrChart | NotComputable {
  const refusal = refuseSeries(series, options);
  if (refusal !== null) return refusal;
  const ordered = [...series].sort((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0));
  const starts = new Set(options.rebaseAt ?? []);
  const charted = splitAtRebases(ordered, starts).map((points, index) => chartBaseline(points, index, options));
  const points = charted.flatMap(({ points: ofBaseline }) => ofBaseline);
  const rebased = starts.has(ordered[0]!.period) ? 1 : 0;
  const baselines = charted.map(({ baseline }, index) => ({ ...baseline, rebases: index + rebased }));
  return finiteFigures({
    computable: true,
    points,
    baselines,
    variation: variationIcon(points.at(-1)!.judgement, options.improvement),
    assurance: assuranceIcon(baselines.at(-1)!.limits, options.target, options.improvement),
    warnings: warningsOn(baselines),
  });
}

function refuseSeries(series: readonly XmrPoint[], { fixAfterPoints }: XmrOptions): NotComputable | null {
  if (series.length === 0) return notComputable('too-few-observations', 'The series has no points.');
  if (new Set(series.map(({ period }) => period)).size < series.length) {
    return notComputable('invalid-argument', 'A period stands in the series twice; give one value for each period.');
  }
  if (fixAfterPoints != null && !(fixAfterPoints >= fewestFixedPoints)) {
    return notComputable(
      'invalid-argument',
      `Limits cannot be fixed after ${fixAfterPoints} points; at least ${fewestFixedPoints} are needed.`,
    );
  }
  if (series.some(({ value }) => value !== null && !Number.isFinite(value))) {
    return notComputable('out-of-range', 'A value is not a finite number; leave a missing value out as null.');
  }
  return null;
}

function splitAtRebases(ordered: readonly XmrPoint[], starts: ReadonlySet<string>): XmrPoint[][] {
  const parts: XmrPoint[][] = [];
  ordered.forEach((point, index) => {
    if (index === 0 || starts.has(point.period)) parts.push([]);
    parts.at(-1)!.push(point);
  });
  return parts;
}

function chartBaseline(
  series: readonly XmrPoint[],
  index: number,
  options: XmrOptions,
): { baseline: Omit<Baseline, 'rebases'>; points: ChartedPoint[] } {
  const { screenOutliers = true, shiftLength = 7, trendLength = 7, fixAfterPoints } = options;
  const values = series.map(({ value }) => value);
  const used = fixAfterPoints == null ? values : values.slice(0, fixAfterPoints);
  const mean = seriesMean(used.filter((value) => value !== null));
  const limits = mean === null ? null : processLimits(mean, movingRanges(used), screenOutliers);
  const marks = markSpecialCauses({ values, mean, limits }, { shiftLength, trendLength });
  return {
    baseline: {
      firstPeriod: series[0]!.period,
      points: series.length,
      mean,
      limits,
      trialLimits: series.length < trialBelowPoints,
    },
    points: series.map((point, position) => {
      const mark = marks[position]!;
      return { ...point, baseline: index, ...mark, judgement: judgePoint(mark.specialCause, options.improvement) };
    }),
  };
}

function warningsOn(baselines: readonly Baseline[]): Warning[] {
  const warnings: Warning[] = [];
  if (baselines.some(({ trialLimits }) => trialLimits)) {
    warnings.push({
      code: 'too-few-observations',
      message: `A baseline has fewer than ${trialBelowPoints} points: its limits are provisional.`,
    });
  }
  if (baselines.some(({ limits }) => limits === null)) {
    warnings.push({ code: 'boundary-estimate', message: 'A baseline has no variation to chart, so no limits.' });
  }
  return warnings;
}
