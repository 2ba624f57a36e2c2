import type { ChartedPoint, Judgement, SpecialCause } from '@monitor/statistics';

const causeLabels = {
  'above-upper-limit': 'Above UCL',
  'below-lower-limit': 'Below LCL',
  'increasing-trend': '7 Point Trend (Increasing)',
  'decreasing-trend': '7 Point Trend (Decreasing)',
  'two-of-three-high': '2 in 3 Above CL',
  'two-of-three-low': '2 in 3 Below CL',
  'shift-above': '7 Points Above CL',
  'shift-below': '7 Points Below CL',
} satisfies Record<SpecialCause, string>;

const pointTypes = {
  'common-cause': 'common_cause',
  improvement: 'special_cause_improvement',
  concern: 'special_cause_concern',
  'neutral-high': 'special_cause_neutral_high',
  'neutral-low': 'special_cause_neutral_low',
} satisfies Record<Judgement, string>;

export function causeLabel({ specialCause }: ChartedPoint): string {
  return specialCause === null ? 'Common Cause' : causeLabels[specialCause];
}

export function pointType({ judgement }: ChartedPoint): string {
  return pointTypes[judgement];
}
