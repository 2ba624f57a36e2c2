import type { AssuranceIcon, Judgement, ProcessLimits, SpecialCause, VariationIcon, XmrOptions } from './xmr-types.js';

type Improvement = XmrOptions['improvement'];

const pointsUp = {
  'above-upper-limit': true,
  'below-lower-limit': false,
  'increasing-trend': true,
  'decreasing-trend': false,
  'two-of-three-high': true,
  'two-of-three-low': false,
  'shift-above': true,
  'shift-below': false,
} satisfies Record<SpecialCause, boolean>;

/** Whether a special cause is good news. A trend is judged by its direction, whatever side of the mean it is on. */
export function judgePoint(cause: SpecialCause | null, improvement: Improvement): Judgement {
  if (cause === null) return 'common-cause';
  const up = pointsUp[cause];
  if (improvement === 'neutral') return up ? 'neutral-high' : 'neutral-low';
  return up === (improvement === 'increase') ? 'improvement' : 'concern';
}

/** The variation icon of a series from its last point: improvement points where better is, concern the other way. */
export function variationIcon(last: Judgement, improvement: Improvement): VariationIcon {
  if (last === 'improvement') return improvement === 'increase' ? 'improvement-high' : 'improvement-low';
  if (last === 'concern') return improvement === 'increase' ? 'concern-low' : 'concern-high';
  return last;
}

/** Whether the process as it stands will meet its target: always, never, or now and then. */
export function assuranceIcon(
  limits: ProcessLimits | null,
  target: number | null | undefined,
  improvement: Improvement,
): AssuranceIcon | null {
  if (limits === null || target == null || improvement === 'neutral') return null;
  if (target > limits.upper) return improvement === 'increase' ? 'fail' : 'pass';
  if (target < limits.lower) return improvement === 'increase' ? 'pass' : 'fail';
  return 'inconsistent';
}
