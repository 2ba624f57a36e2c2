import { broadCounts, levelField, stratifierIn } from '@monitor/domain';
import type { CellId, Cells, FormEdition, Question, StratifierDefinition, TableQuestion } from '@monitor/domain';

export type { TableQuestion } from '@monitor/domain';

/** Whether a question is answered with a table. */
export function isTable(question: Question): question is TableQuestion {
  return question.shape.of === 'TABLE';
}

/** What the rows of a table are, for the head of their column: “Deprivation”. */
export function rowsHeading(edition: FormEdition, { shape }: TableQuestion): string {
  return stratifierIn(edition, shape.stratifier).label;
}

/** The row of a cell of a table. */
export function rowOf(cell: CellId): string {
  return cell.split('.')[0] ?? '';
}

/**
 * The rows that mean the same at both levels: broad groups whose one finer group is themselves, as “not known” is.
 * A finer group may have the name of a broad one and yet be only a part of it.
 */
export function rowsOfBothLevels({ groups, detailedGroups = [] }: StratifierDefinition): Set<string> {
  const isWhole = (code: string) => {
    const parts = detailedGroups.filter(({ partOf }) => partOf === code);
    return parts.length === 1 && parts[0]?.code === code;
  };
  return new Set(groups.map(({ code }) => code).filter(isWhole));
}

/**
 * The cells of another answer at the level of this one, to stand beside them: finer groups are added up into broad ones;
 * what was given in broad groups has nothing to stand beside finer ones, except the groups that both levels have.
 */
export function cellsAtLevelOf(
  cells: Cells,
  other: Cells,
  { edition, question }: { edition: FormEdition; question: TableQuestion },
): Cells {
  const isDetailed = cells[levelField] === 'DETAILED';
  if (isDetailed === (other[levelField] === 'DETAILED')) return other;
  const definition = stratifierIn(edition, question.shape.stratifier);
  if (!isDetailed) {
    const columns = question.shape.columns.filter(({ kind }) => kind === 'COUNT').map(({ key }) => key);
    return broadCounts(definition, other, columns);
  }
  const shared = rowsOfBothLevels(definition);
  return Object.fromEntries(Object.entries(other).filter(([cell]) => shared.has(rowOf(cell))));
}
