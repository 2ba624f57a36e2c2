import { countFields, metricCell } from '../cells.js';
import { textLimits } from '../text-limits.js';
import { checkCounts, checkGroups } from './check-counts.js';
import { checkLength } from './check-text.js';
import { rowsByGroup, tableName } from './table-check.js';
import type { TableCheck } from './table-check.js';
import { isAbsent, rowsOf, textOf } from './typed-values.js';
import type { TypedRow } from './typed-values.js';

/** The cell of the first count, where an issue of the whole table leads. */
function firstCell({ metric, split }: TableCheck): string {
  return metricCell(metric.id, split.stratifier, split.groups[0]?.code ?? '', 'numerator');
}

function checkNotCollected(check: TableCheck, answer: TypedRow, anyCount: boolean): void {
  const { metric, split, found } = check;
  const cell = metricCell(metric.id, split.stratifier, null, 'explanation');
  if (textOf(answer['explanation']) === '') {
    const message = 'You say it cannot be given, but not why. Explain why not.';
    found.error('EXPLANATION_MISSING', { cell, question: tableName(check), message });
  }
  if (anyCount) {
    const message =
      'You say it cannot be given, but some counts are. Clear the counts, or say that the table can be given.';
    found.error('COUNT_NOT_EXPECTED', { cell: firstCell(check), question: tableName(check), message });
  }
}

/** One table: complete, or said not to be collected and why. `answer` undefined = no row in the return. */
export function checkTable(check: TableCheck, answer: TypedRow | undefined): void {
  const rows = rowsOf(answer?.['counts']);
  const anyCount = rows.some((row) => countFields.some((field) => !isAbsent(row[field])));
  if (answer?.['notCollected'] === true) {
    checkNotCollected(check, answer, anyCount);
  } else if (!anyCount) {
    const message = 'It has no counts yet. Give them for every group, or say that it cannot be given and why.';
    check.found.error('COUNT_MISSING', { cell: firstCell(check), question: tableName(check), message });
  } else {
    checkCounts(check, rowsByGroup(rows));
  }
  checkGroups(check, rows);
  const cell = metricCell(check.metric.id, check.split.stratifier, null, 'explanation');
  const rule = { limit: textLimits.explanation, name: 'The explanation', at: { cell, question: tableName(check) } };
  checkLength(answer?.['explanation'], rule, check.found);
}
