import { formatCount } from '../../../estimates/format-count.js';
import type { MetricDefinition, StratifierDefinition } from '../../../metrics/metric.js';
import type { Field } from '../../definition/field.js';
import type { AskedOf, Question } from '../../definition/form-edition.js';
import type { Projection } from '../../definition/shape.js';
import { explanationField, levelOfDetail, notCollectedField } from './table-fields.js';

/** A whole number of people or things in a column of a table. */
export function countColumn(key: string, label: string): Field {
  return { key, kind: 'COUNT', label, name: label, needed: 'ALWAYS', carried: false };
}

function daysColumn(key: string, label: string): Field {
  return { key, kind: 'DAYS', label, name: label, needed: 'ALWAYS', carried: false };
}

/** The code of the question that is one table of a metric. */
export function tableCode(metric: string, stratifier: string): string {
  return `${metric}.${stratifier}`;
}

/** Medians by both routes, each with how many lengths of time it is the middle of: 0 where there was nobody. */
const medianColumns: readonly Field[] = [
  { ...daysColumn('offlineDays', 'Median days by the non-digital route'), needed: 'NEVER' },
  countColumn('offlineCount', 'People who used the non-digital route'),
  { ...daysColumn('onlineDays', 'Median days by the digital route'), needed: 'NEVER' },
  countColumn('onlineCount', 'People who used the digital route'),
];

function columnsOf({ kind, numerator, denominator }: MetricDefinition): readonly Field[] {
  if (kind === 'MEDIAN') return medianColumns;
  return [countColumn('numerator', numerator), countColumn('denominator', denominator)];
}

function askedText({ kind, name, numerator, denominator, per }: MetricDefinition, by: string): string {
  if (kind === 'MEDIAN') return `${name}, ${by}: the median of “${numerator}” beside that of “${denominator}”`;
  if (kind === 'RATE') return `${name}, ${by}: “${numerator}” for each ${formatCount(per ?? 1)} of “${denominator}”`;
  return `${name}, ${by}: “${numerator}” out of “${denominator}”`;
}

/** Medians of groups do not add up to the median of an area: only whether they were given is counted. */
function countedAs({ kind }: MetricDefinition): Projection {
  return kind === 'MEDIAN' ? { of: 'GIVEN' } : { of: 'PAIRS' };
}

/** The table of a metric by one list of rows, as a question of the form. */
export function metricTable(
  metric: MetricDefinition,
  { stratifier, label, hint, groups, detailedGroups }: StratifierDefinition,
  { askedOf, basis }: { askedOf: AskedOf; basis: string },
): Question {
  // One row divides nobody: “for all people”, not “by”.
  const by = `${groups.length === 1 ? 'for' : 'by'} ${label.toLowerCase()}`;
  // Only what adds up can be held in finer groups and counted in broad ones.
  const isHeldInDetail = detailedGroups !== undefined && metric.kind !== 'MEDIAN';
  return {
    code: tableCode(metric.id, stratifier),
    text: askedText(metric, by),
    shortText: `${metric.shortName} ${by}`,
    hint: hint === undefined ? metric.hint : `${metric.hint} ${hint}`,
    askedOf,
    basis,
    principles: ['K3'],
    shape: {
      of: 'TABLE',
      stratifier,
      columns: columnsOf(metric),
      fields: [...(isHeldInDetail ? [levelOfDetail] : []), notCollectedField, explanationField],
      optOut: notCollectedField.key,
    },
    counts: countedAs(metric),
    metric: metric.id,
  };
}
