import { answerTo, compareContents, editionOf, readCell } from '@monitor/domain';
import type { CellChange, CellValue, FormEdition, ReturnContent } from '@monitor/domain';

/** The cells in which one content differs from another, told apart as they are looked at. */
export interface ChangedCells {
  /** Statuses of actions, each under the name of its action alone. */
  statuses: CellChange[];
  /** All other cells: numbers by how far they moved, the furthest first, and then texts in the order of the form. */
  others: CellChange[];
}

function valueOf(content: ReturnContent, edition: FormEdition, cell: string): CellValue | undefined {
  const reference = readCell(edition, cell);
  return reference === null ? undefined : answerTo(content, reference.question.code)?.cells[reference.cell];
}

/** How far a number moved, in proportion; 1 where it came or went, and null for what is no number. */
function movedBy(a: CellValue | undefined, b: CellValue | undefined): number | null {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) / Math.max(a, b, 1);
  return typeof a === 'number' || typeof b === 'number' ? 1 : null;
}

/** The action whose status a change is; null for every other answer. */
function statusOf(edition: FormEdition, { cell }: CellChange): string | null {
  const reference = readCell(edition, cell);
  const counts = reference?.question.counts;
  if (reference === null || counts?.of !== 'CHOICE' || counts.field !== reference.cell) return null;
  return reference.question.shortText;
}

/** How a return differs from one before it. */
export function changedCells(before: ReturnContent, after: ReturnContent): ChangedCells {
  const edition = editionOf(after.edition);
  const changes = compareContents(before, after, edition);
  const statuses = changes.flatMap((change) => {
    const question = statusOf(edition, change);
    return question === null ? [] : [{ ...change, question }];
  });
  const others = changes
    .filter((change) => statusOf(edition, change) === null)
    .map((change) => {
      const values = [before, after].map((content) => valueOf(content, edition, change.cell));
      return { change, moved: movedBy(values[0], values[1]) ?? -1 };
    });
  return { statuses, others: others.sort((a, b) => b.moved - a.moved).map(({ change }) => change) };
}
