import { stopsSubmission } from '@monitor/domain';
import type { ReturnIssue } from '@monitor/domain';
import type { CellWarning } from './CellWarnings.js';
import type { GridRow } from './grid-rows.js';

/** The warnings of a table that are shown now. */
export interface TableWarnings {
  /** By the code of the row in which each cell stands. */
  byRow: ReadonlyMap<string, readonly CellWarning[]>;
  /** Those about the table as a whole. */
  ofWhole: readonly CellWarning[];
  /** All of them, each naming its cell. */
  all: readonly CellWarning[];
  /** Where the reason for them is given (`QUESTION.cell`); null where none wants one. */
  reasonAt: string | null;
  /** Whether a reason is still to come. */
  wantsReason: boolean;
}

/** One warning a cell: what several rules say of it is read together. */
function joinedByCell(issues: readonly ReturnIssue[]): Map<string, string> {
  const messages = new Map<string, string>();
  for (const { cell, message } of issues) messages.set(cell, [messages.get(cell), message].filter(Boolean).join(' '));
  return messages;
}

/** The warnings among the issues that are shown now, by where they stand. */
export function shownWarnings(
  rows: readonly GridRow[],
  issues: readonly ReturnIssue[],
  isShown: (cell: string) => boolean,
): TableWarnings {
  const warnings = issues.filter(({ severity, cell }) => severity === 'WARNING' && isShown(cell));
  const messages = joinedByCell(warnings);
  const warningAt = (id: string, about: string | null): CellWarning[] => {
    const message = messages.get(id);
    return message === undefined ? [] : [{ id, about, message }];
  };
  const inRows = rows.map((row) => ({
    code: row.code,
    warnings: row.cells.flatMap(({ id, field }) => warningAt(id, field.label)),
    named: row.cells.flatMap(({ id, field }) => warningAt(id, `${row.label}, ${field.label}`)),
  }));
  const cellsOfRows = new Set(rows.flatMap(({ cells }) => cells.map(({ id }) => id)));
  const ofWhole = [...messages.keys()].filter((id) => !cellsOfRows.has(id)).flatMap((id) => warningAt(id, null));
  return {
    byRow: new Map(inRows.filter((row) => row.warnings.length > 0).map((row) => [row.code, row.warnings])),
    ofWhole,
    all: [...inRows.flatMap(({ named }) => named), ...ofWhole],
    reasonAt: warnings.find(({ reasonAt }) => reasonAt !== undefined)?.reasonAt ?? null,
    wantsReason: warnings.some(stopsSubmission),
  };
}
