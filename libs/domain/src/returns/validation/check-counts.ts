import { formatCount } from '../../estimates/format-count.js';
import type { EquityGroup } from '../../metrics/metric.js';
import { countFields, metricCell } from '../cells.js';
import type { CountField } from '../cells.js';
import { rowName, tableName } from './table-check.js';
import type { TableCheck } from './table-check.js';
import { foundText, isAbsent } from './typed-values.js';
import type { TypedRow } from './typed-values.js';

/** The largest count a return may hold: more people than any organisation serves, and exact in every number format. */
export const largestCount = 100_000_000;

/** Whether a value is a count: a whole number from 0 to the largest. */
export function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= largestCount;
}

function checkCount(check: TableCheck, group: EquityGroup, field: CountField, value: unknown): void {
  if (isCount(value)) return;
  const at = {
    cell: metricCell(check.metric.id, check.split.stratifier, group.code, field),
    question: rowName(check, group),
  };
  const name = `“${check.metric[field]}”`;
  if (isAbsent(value)) {
    const message = `${name} is empty. Give a whole number, or 0 if there are none.`;
    check.found.error('COUNT_MISSING', { ...at, message });
  } else if (typeof value !== 'number' || !Number.isInteger(value)) {
    const message = `${name} is ${foundText(value)}, which is not a whole number. Give a whole number, 0 or more.`;
    check.found.error('COUNT_NOT_WHOLE', { ...at, message });
  } else if (value < 0) {
    const message = `${name} is ${foundText(value)}. Give a whole number, 0 or more.`;
    check.found.error('COUNT_NEGATIVE', { ...at, message });
  } else {
    const message = `${name} is ${formatCount(value)}. The most is ${formatCount(largestCount)}. Check for extra digits.`;
    check.found.error('COUNT_TOO_LARGE', { ...at, message });
  }
}

function checkPair(check: TableCheck, group: EquityGroup, row: TypedRow): void {
  const { metric, split, found } = check;
  const { numerator, denominator } = row;
  if (!isCount(numerator) || !isCount(denominator) || numerator <= denominator) return;
  const counts = `${formatCount(numerator)}, more than the ${formatCount(denominator)}`;
  found.error('NUMERATOR_ABOVE_DENOMINATOR', {
    cell: metricCell(metric.id, split.stratifier, group.code, 'numerator'),
    question: rowName(check, group),
    message: `“${metric.numerator}” is ${counts} of “${metric.denominator}”. Check both numbers.`,
  });
}

/** Every group's two counts: there, whole, in range, and the first no higher than the second. */
export function checkCounts(check: TableCheck, rows: Map<unknown, TypedRow>): void {
  for (const group of check.split.groups) {
    const row = rows.get(group.code) ?? {};
    for (const field of countFields) checkCount(check, group, field, row[field]);
    checkPair(check, group, row);
  }
}

/** Rows that are no group of the table, or are there twice. */
export function checkGroups(check: TableCheck, rows: TypedRow[]): void {
  const { metric, split, found } = check;
  const seen = new Set<unknown>();
  for (const { group } of rows) {
    const code = typeof group === 'string' ? group : '';
    const known = split.groups.find((candidate) => candidate.code === code);
    const cell = metricCell(metric.id, split.stratifier, code, 'numerator');
    if (known === undefined) {
      const message = 'It has counts for a group that is no part of this table. Remove them.';
      found.error('UNKNOWN_GROUP', { cell, question: tableName(check), message });
    } else if (seen.has(code)) {
      const message = `“${known.label}” is there more than once. Keep one.`;
      found.error('ANSWER_REPEATED', { cell, question: tableName(check), message });
    }
    seen.add(code);
  }
}
