import type { PublishedCount } from '@monitor/analysis';
import { formatCount, formatInterval, formatPoints, markerFor } from '@monitor/domain';
import type { Estimate } from '@monitor/domain';
import type { Count, EstimateType } from './estimate.type.js';

/** A share as people read it, with the digits that its denominator allows. */
export function toShare(estimate: Estimate, denominator: number | null = null): EstimateType {
  return { ...estimate, text: formatInterval(estimate, denominator) };
}

/** A gap in percentage points as people read it. */
export function toGap(estimate: Estimate): EstimateType {
  return { ...estimate, text: withInterval(estimate, (value) => formatPoints(value, oneDecimal), points) };
}

/** A ratio of two shares as people read it. */
export function toRatio(estimate: Estimate): EstimateType {
  const two = (value: number) => value.toFixed(2);
  return { ...estimate, text: withInterval(estimate, two, two) };
}

/** A count as people read it. */
export function toCount({ status, value }: PublishedCount): Count {
  const text = status === 'PUBLISHED' ? formatCount(value ?? 0) : markerFor(status).marker;
  return { status, value, text };
}

/** A denominator from which figures bear one decimal. */
const oneDecimal = 1000;

function points(value: number): string {
  return formatPoints(value, oneDecimal).replace(/ percentage points?$/, '');
}

function withInterval(
  { status, value, lower, upper }: Estimate,
  write: (value: number) => string,
  writeLimit: (value: number) => string,
): string {
  if (status !== 'PUBLISHED') return markerFor(status).marker;
  if (value === null) return markerFor('NOT_COMPUTABLE').marker;
  if (lower === null || upper === null) return write(value);
  return `${write(value)} (${writeLimit(lower)} to ${writeLimit(upper)})`;
}
