import { findAction, currentCatalogue } from '../framework/catalogue.js';
import type { FrameworkCatalogue } from '../framework/framework.js';
import { formatCount } from '../estimates/format-count.js';
import type { MetricId, Stratifier } from '../metrics/metric.js';
import { metricDefinition } from '../metrics/metric-catalogue.js';
import { groupLabel, stratifierDefinition } from '../metrics/stratifier-definitions.js';
import { blank, describeField, fieldNames } from './answer-words.js';
import { actionCell, actionFields, countFields, metricCell } from './cells.js';
import type { CountField } from './cells.js';
import { emptyAnswer, emptyTable } from './new-return.js';
import type { ActionAnswer, MetricAnswer, ReturnContent } from './return.js';

/** One cell that differs between two revisions of a return, in words. */
export interface CellChange {
  cell: string;
  /** The question and the part of it, for example "A named senior owner: day of the evidence". */
  question: string;
  before: string;
  after: string;
}

function actionChanges(before: ActionAnswer, after: ActionAnswer, catalogue: FrameworkCatalogue): CellChange[] {
  const name = findAction(catalogue, after.actionCode)?.shortText ?? 'An action of another edition';
  return actionFields
    .filter((field) => before[field] !== after[field])
    .map((field) => ({
      cell: actionCell(after.actionCode, field),
      question: `${name}: ${fieldNames[field]}`,
      before: describeField(before, field),
      after: describeField(after, field),
    }));
}

function countInWords(count: number | null | undefined): string {
  return count == null ? blank : formatCount(count);
}

function countChanges(before: MetricAnswer, after: MetricAnswer, table: string): CellChange[] {
  const { metricId, stratifier } = after;
  const metric = metricDefinition(metricId);
  const given = (answer: MetricAnswer, group: string, field: CountField) =>
    answer.counts.find((count) => count.group === group)?.[field] ?? null;
  const groups = [...new Set([...before.counts, ...after.counts].map(({ group }) => group))];
  return groups.flatMap((group) =>
    countFields
      .filter((field) => given(before, group, field) !== given(after, group, field))
      .map((field) => ({
        cell: metricCell(metricId, stratifier, group, field),
        question: `${table}, ${groupLabel(stratifier, group)}: ${metric[field]}`,
        before: countInWords(given(before, group, field)),
        after: countInWords(given(after, group, field)),
      })),
  );
}

function tableChanges(before: MetricAnswer, after: MetricAnswer): CellChange[] {
  const { metricId, stratifier } = after;
  const table = `${metricDefinition(metricId).shortName} by ${stratifierDefinition(stratifier).label.toLowerCase()}`;
  const changes = countChanges(before, after, table);
  if (before.notCollected !== after.notCollected) {
    changes.push({
      cell: metricCell(metricId, stratifier, null, 'notCollected'),
      question: `${table}: can it be given`,
      before: before.notCollected ? 'No' : 'Yes',
      after: after.notCollected ? 'No' : 'Yes',
    });
  }
  if (before.explanation !== after.explanation) {
    changes.push({
      cell: metricCell(metricId, stratifier, null, 'explanation'),
      question: `${table}: explanation`,
      before: before.explanation ?? blank,
      after: after.explanation ?? blank,
    });
  }
  return changes;
}

/** Rows of either revision by what they answer; a row that one of them lacks counts as empty there. */
function pairRows<T>(before: T[], after: T[], key: (row: T) => string, empty: (row: T) => T): [T, T][] {
  const earlier = new Map(before.map((row) => [key(row), row]));
  const later = new Map(after.map((row) => [key(row), row]));
  const all = new Map([...earlier, ...later]);
  return [...all].map(([id, row]) => [earlier.get(id) ?? empty(row), later.get(id) ?? empty(row)]);
}

/** The cells in which two revisions of a return differ, in words; `before` null = the first revision. */
export function compareRevisions(
  before: ReturnContent | null,
  after: ReturnContent,
  catalogue: FrameworkCatalogue = currentCatalogue,
): CellChange[] {
  const actions = pairRows<ActionAnswer>(
    before?.actions ?? [],
    after.actions,
    ({ actionCode }) => actionCode,
    ({ actionCode }) => emptyAnswer(actionCode),
  );
  const tables = pairRows<MetricAnswer>(
    before?.metrics ?? [],
    after.metrics,
    ({ metricId, stratifier }: { metricId: MetricId; stratifier: Stratifier }) => `${metricId}.${stratifier}`,
    ({ metricId, stratifier }) => emptyTable(metricId, stratifier),
  );
  return [
    ...actions.flatMap(([was, is]) => actionChanges(was, is, catalogue)),
    ...tables.flatMap(([was, is]) => tableChanges(was, is)),
  ];
}
