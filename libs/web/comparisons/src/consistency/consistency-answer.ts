import type { ConsistencyPartsFragment } from '@monitor/web-graphql';

/** A comparison as it is shown. */
export type ConsistencyAnswer = ConsistencyPartsFragment & {
  /** Whether a claim counts as in place only where somebody other than its author has checked it. */
  isChecked?: boolean;
};
export type ConsistencyArea = ConsistencyAnswer['areas'][number];
export type ConsistencyColumn = ConsistencyAnswer['columns'][number];
export type ColumnCell = ConsistencyArea['cells'][number];

/** All columns of a comparison taken together. */
export const overall: ConsistencyColumn = { key: 'ALL', label: 'Overall', text: 'All of these taken together' };

/** What an area says of one column; undefined where the column is not there. */
export function cellOf(area: ConsistencyArea, columnKey: string): ColumnCell | undefined {
  if (columnKey === overall.key) return area.overall;
  return area.cells.find(({ key }) => key === columnKey);
}

/**
 * The comparison where a claim counts as in place only if somebody other than its author has checked it: the shares, and what
 * is said of them on the page and in its files.
 */
export function countingChecked(answer: ConsistencyAnswer): ConsistencyAnswer {
  const areas = (of: readonly ConsistencyArea[]) =>
    of.map((area) => ({ ...area, overall: checkedCell(area.overall), cells: area.cells.map(checkedCell) }));
  const comparison = firstFinding(answer, true);
  return { ...answer, comparison, isChecked: true, areas: areas(answer.areas), wholes: areas(answer.wholes) };
}

function checkedCell(cell: ColumnCell): ColumnCell {
  return cell.checked === undefined ? cell : { ...cell, ...cell.checked };
}

/** What the page says first: of every claim where areas stand apart, of checked claims what is left of that. */
export function firstFinding({ comparison, findings }: ConsistencyAnswer, isChecked: boolean) {
  if (!isChecked) return comparison;
  // Where nothing is claimed, or all of it was checked, there is nothing else to say.
  return findings.find(({ kind }) => kind === 'ASSURED_PRACTICE') ?? comparison;
}

/** What is said besides: not again what the page says first. */
export function otherFindings({ findings, isChecked }: ConsistencyAnswer) {
  return isChecked ? findings.filter(({ kind }) => kind !== 'ASSURED_PRACTICE') : findings;
}
