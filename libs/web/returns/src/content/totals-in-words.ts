import { formatCount } from '@monitor/domain';
import type { CountField, MetricDefinition } from '@monitor/domain';

/** A table's totals in one line: "1,234 of 5,678 registered patients (22%)". */
export function totalsInWords(
  metric: MetricDefinition,
  { numerator, denominator }: Record<CountField, number | null>,
  share: string,
): string {
  if (numerator === null || denominator === null) return 'No answer';
  return `${formatCount(numerator)} of ${formatCount(denominator)} ${metric.unit} (${share})`;
}
