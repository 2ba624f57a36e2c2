import { fewestForChange } from '@monitor/domain';
import { recentTrend, trendOfEstimates, xmrChart } from '@monitor/statistics';
import type { VariationIcon } from '@monitor/statistics';
import { countFigure, shownFigure } from '../findings/finding-figure.js';
import type { Limited } from '../findings/finding-figure.js';
import type { Allowance, Caution, Detectable, FindingClaim, FindingFigure } from '../findings/finding.js';
import { wouldHaveShown } from '../findings/words/phrases.js';
import { alikeWithin } from './declared-margin.js';
import type { GapOfQuarter, GapSeries } from './gap-series.js';

/**
 * Which way a gap has gone over all quarters that may be compared: by rules that were fixed beforehand, and never by its
 * first and its last quarter.
 *
 * In words: the recent trend of Fingertips over the latest five quarters (the weighted slope beyond chance at 99.8%, and
 * of one sign whichever quarter is left out); from twelve quarters on, the XmR chart of Making Data Count as well, which
 * speaks where the latest quarter is a special cause and the centre line lies outside its own interval, so that it is not
 * only others who answered. Alike: the change that the slope makes over its quarters lies within the declared margin. Null
 * where there is one quarter or none. Below five quarters nobody can tell.
 * Source: OHID, Public Health Technical Guidance, trend markers; NHS England, Making Data Count.
 */
export function gapTrendClaim({ gaps }: GapSeries, allowance: Allowance): FindingClaim | null {
  const latest = gaps.at(-1);
  if (latest === undefined || gaps.length < 2) return null;
  const sized = sizes(gaps, latest);
  const recent = gaps.length < fewestForChange ? null : recentSlope(sized.slice(-fewestForChange));
  if (recent === null) return tooFewQuarters(gaps.length);
  const chart = gaps.length < fewestForChart ? null : chartOf(sized, latest);
  return trendOf(recent, chart, allowance);
}

const bare: Pick<FindingClaim, 'kind' | 'subjects' | 'causes'> = { kind: 'GAP_TREND', subjects: [], causes: [] };

function tooFewQuarters(quarters: number): FindingClaim {
  const figures = [countFigure('quarters', quarters), countFigure('fewestQuarters', fewestForChange)];
  return { ...bare, verdict: 'CANNOT_TELL', figures, allowance: null, cautions: [], detectable: null };
}

function trendOf({ slope, isSignificant }: RecentSlope, chart: ChartOfGaps | null, allowance: Allowance): FindingClaim {
  const isDifferent = isSignificant || chart?.isSignal === true;
  const isAlike = !isDifferent && isWithinMargin(slope);
  const verdict = isDifferent ? 'DIFFERENT' : isAlike ? 'ALIKE' : 'CANNOT_TELL';
  return {
    ...{ ...bare, verdict, allowance, cautions: chart?.cautions ?? [] },
    figures: [
      shownFigure('slope', 'DIFFERENCE', slope),
      countFigure('quarters', fewestForChange),
      ...(isAlike ? [shownFigure('margin', 'DIFFERENCE', { value: alikeWithin, lower: null, upper: null })] : []),
      ...(isSignificant ? [countFigure('isRecentTrend', 1)] : []),
      ...(chart?.figures ?? []),
    ],
    detectable: verdict === 'CANNOT_TELL' ? detectableOf(slope) : null,
  };
}

/** From how many quarters on the chart is read: limits of fewer say too little. */
export const fewestForChart = 12;

/** Steps between the quarters of a recent trend. */
const steps = fewestForChange - 1;
/** Standard errors to either side that cover 99.8%, and those of a power of 80%. */
const [reach, power] = [3.0902, 0.8416];

/** The gaps in the direction of the latest one: a larger figure is a wider gap, one below zero the other way round. */
function sizes(gaps: readonly GapOfQuarter[], latest: GapOfQuarter): GapOfQuarter[] {
  if (latest.gap.value >= 0) return [...gaps];
  return gaps.map(({ gap, ...quarter }) => ({
    ...{ ...quarter, gap: { value: -gap.value, lower: -gap.upper, upper: -gap.lower } },
  }));
}

interface RecentSlope {
  slope: Limited;
  isSignificant: boolean;
}

function recentSlope(gaps: readonly GapOfQuarter[]): RecentSlope | null {
  const periods = gaps.map(({ quarterId, gap }) => ({ period: quarterId, ...gap, count: 1, denominator: 2 }));
  const rule = recentTrend(periods, { valueType: 'proportion', polarity: 'low-is-good', frequency: 'quarterly' });
  const points = gaps.map(({ gap }, time) => ({
    time,
    value: gap.value,
    standardError: (gap.upper - gap.lower) / 3.92,
  }));
  const line = trendOfEstimates({ points, heterogeneity: 'fixed' });
  if (!rule.computable || !line.computable || line.interval === null) return null;
  const { lower, upper } = line.interval;
  return { slope: { value: line.value, lower, upper }, isSignificant: rule.significant };
}

function isWithinMargin({ lower, upper }: Limited): boolean {
  return lower !== null && upper !== null && steps * Math.max(-lower, upper) < alikeWithin;
}

interface ChartOfGaps {
  isSignal: boolean;
  figures: FindingFigure[];
  cautions: Caution[];
}

function chartOf(gaps: readonly GapOfQuarter[], latest: GapOfQuarter): ChartOfGaps | null {
  const series = gaps.map(({ quarterId, gap }) => ({ period: quarterId, value: gap.value }));
  const chart = xmrChart(series, { improvement: 'decrease' });
  const baseline = chart.computable ? chart.baselines.at(-1) : undefined;
  if (!chart.computable || !baseline?.limits || baseline.mean === null) return null;
  const { mean, limits, trialLimits } = baseline;
  const now = gaps.at(-1)?.gap ?? latest.gap;
  const isSignal = chart.variation !== 'common-cause' && (mean < now.lower || mean > now.upper);
  return {
    isSignal,
    figures: [
      shownFigure('usualGap', 'DIFFERENCE', { value: mean, lower: limits.lower, upper: limits.upper }),
      shownFigure('gapNow', 'DIFFERENCE', { value: now.value, lower: null, upper: null }),
      countFigure('chartedQuarters', gaps.length),
      countFigure('specialCause', isSignal ? 1 : 0, iconOf(chart.variation, isSignal)),
    ],
    cautions: trialLimits ? [trialCaution(gaps.length)] : [],
  };
}

/** The icon of Making Data Count: what its own rule calls special and our interval does not stays common cause. */
function iconOf(variation: VariationIcon, isSignal: boolean): VariationIcon {
  return isSignal ? variation : 'common-cause';
}

function trialCaution(quarters: number): Caution {
  const sentence = `The usual range rests on ${quarters} quarters: trial limits, which settle as more arrive.`;
  return { kind: 'TRIAL_LIMITS', subjects: [], sentence };
}

function detectableOf({ lower, upper }: Limited): Detectable | null {
  if (lower === null || upper === null) return null;
  const difference = steps * (reach + power) * ((upper - lower) / 3.92);
  const sentence = wouldHaveShown(difference, `a change over ${fewestForChange} quarters`);
  return { difference, wanted: alikeWithin, quarterId: null, sentence };
}
