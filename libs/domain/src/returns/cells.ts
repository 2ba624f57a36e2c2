import { metricIds, stratifiers } from '../metrics/metric.js';
import type { MetricId, Stratifier } from '../metrics/metric.js';

export const actionFields = [
  'status',
  'evidence',
  'evidenceOn',
  'ownerRole',
  'targetOn',
  'coveragePercent',
  'assurance',
  'reason',
  'confirmed',
] as const;
export type ActionField = (typeof actionFields)[number];

/** Fields of one group's counts. */
export const countFields = ['numerator', 'denominator'] as const;
export type CountField = (typeof countFields)[number];

/** Fields of a whole table of counts. */
export const tableFields = ['explanation', 'notCollected'] as const;
export type TableField = (typeof tableFields)[number];

/** One place of a return that a person can fill in; it ties an issue or a change to its field on the page. */
export type Cell =
  | { kind: 'ACTION'; actionCode: string; field: ActionField }
  | { kind: 'COUNT'; metricId: MetricId; stratifier: Stratifier; group: string; field: CountField }
  | { kind: 'TABLE'; metricId: MetricId; stratifier: Stratifier; field: TableField };

/** @example actionCell('D1-S1', 'evidence') // "D1-S1.evidence" */
export function actionCell(actionCode: string, field: ActionField): string {
  return `${actionCode}.${field}`;
}

/**
 * A count (`group` given) or a field of the whole table (`group` null).
 * @example metricCell('M01', 'DEPRIVATION', 'IMD1', 'numerator') // "M01.DEPRIVATION.IMD1.numerator"
 * @example metricCell('M01', 'DEPRIVATION', null, 'explanation') // "M01.DEPRIVATION.explanation"
 */
export function metricCell(metricId: MetricId, stratifier: Stratifier, group: string, field: CountField): string;
export function metricCell(metricId: MetricId, stratifier: Stratifier, group: null, field: TableField): string;
export function metricCell(metricId: MetricId, stratifier: Stratifier, group: string | null, field: string): string {
  return group === null ? `${metricId}.${stratifier}.${field}` : `${metricId}.${stratifier}.${group}.${field}`;
}

function isOneOf<T extends string>(list: readonly T[], text: string | undefined): text is T {
  return text !== undefined && (list as readonly string[]).includes(text);
}

/** What a cell's text names, or null where it names nothing. */
export function parseCell(cell: string): Cell | null {
  const [first, second, third, fourth, ...rest] = cell.split('.');
  if (rest.length > 0 || first === undefined || first === '') return null;
  if (third === undefined) {
    return isOneOf(actionFields, second) ? { kind: 'ACTION', actionCode: first, field: second } : null;
  }
  if (!isOneOf(metricIds, first) || !isOneOf(stratifiers, second)) return null;
  if (fourth === undefined) {
    return isOneOf(tableFields, third) ? { kind: 'TABLE', metricId: first, stratifier: second, field: third } : null;
  }
  if (third === '' || !isOneOf(countFields, fourth)) return null;
  return { kind: 'COUNT', metricId: first, stratifier: second, group: third, field: fourth };
}
