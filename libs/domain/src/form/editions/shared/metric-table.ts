import type { MetricDefinition, StratifierDefinition } from '../../../metrics/metric.js';
import type { Field } from '../../definition/field.js';
import type { AskedOf, Question } from '../../definition/form-edition.js';

/** A whole number of people in a column of a table. */
export function countColumn(key: string, label: string): Field {
  return { key, kind: 'COUNT', label, name: label, needed: 'ALWAYS', carried: false };
}

/** Says that a table cannot be given this quarter. */
export const notCollectedField: Field = {
  key: 'notCollected',
  kind: 'YES_NO',
  label: 'We cannot give this table this quarter',
  name: 'whether it cannot be given',
  needed: 'NEVER',
  carried: false,
};

/** Why a table cannot be given, or why an unusual figure is right. */
export const explanationField: Field = {
  key: 'explanation',
  kind: 'TEXT',
  limit: 1000,
  label: 'Explain what is unusual',
  name: 'explanation',
  hint: 'Why the counts are right although they are unusual.',
  wordedFor: [{ when: { field: 'notCollected', is: [true] }, label: 'Why it cannot be given' }],
  needed: { field: 'notCollected', is: [true] },
  offered: { field: 'notCollected', answered: false },
  missing: [{ code: 'EXPLANATION_MISSING', message: 'You say it cannot be given, but not why. Explain why not.' }],
  carried: false,
};

/** The code of the question that is one table of a metric. */
export function tableCode(metric: string, stratifier: string): string {
  return `${metric}.${stratifier}`;
}

/** The table of a metric by one stratifier, as a question of the form. */
export function metricTable(
  metric: MetricDefinition,
  { stratifier, label }: StratifierDefinition,
  { askedOf, basis, columns }: { askedOf: AskedOf; basis: string; columns?: readonly Field[] },
): Question {
  const by = `by ${label.toLowerCase()}`;
  return {
    code: tableCode(metric.id, stratifier),
    text: `${metric.name}, ${by}: “${metric.numerator}” out of “${metric.denominator}”`,
    shortText: `${metric.shortName} ${by}`,
    hint: metric.hint,
    askedOf,
    basis,
    principles: ['K3'],
    shape: {
      of: 'TABLE',
      stratifier,
      columns: columns ?? [countColumn('numerator', metric.numerator), countColumn('denominator', metric.denominator)],
      fields: [notCollectedField, explanationField],
      optOut: notCollectedField.key,
    },
    counts: { of: 'PAIRS' },
    metric: metric.id,
  };
}
