/**
 * Where a file of somebody else keeps something: in a column, in the publisher's words, or nowhere, because it is the
 * same for every row. A word that `words` does not name stands for itself.
 */
export type LoadingColumn = { column: string; words?: Readonly<Record<string, string>> } | { fixed: string };

/** Rows that are not to be loaded, and why. */
export interface LeftOutRows {
  column: string;
  /** What the column holds in these rows, in the publisher's words. */
  is: readonly string[];
  /** Why, in a few words, for whoever approves the collection. */
  because: string;
}

/**
 * How a published file becomes answers of ours. A row answers one question of one organisation for one quarter: with one
 * cell, named by `cell` and held by `value`, or with several, each in a column of its own (`cells`).
 */
export interface LoadingMapping {
  /** What the collection is called, in a few words. */
  title: string;
  /** Who published it, when and where: said wherever it counts. */
  source: string;
  /** The code of the organisation (ODS). */
  organisation: LoadingColumn;
  /** The quarter, for example 2025-26-Q1. */
  quarter: LoadingColumn;
  /** The code of the question, for example D2-S2 or M01.DEPRIVATION. */
  question: LoadingColumn;
  /** For tables: the group, by its code or label. The cells are then columns of the table. */
  group?: LoadingColumn;
  cell?: LoadingColumn;
  value?: LoadingColumn;
  /** By the name of the cell. */
  cells?: Readonly<Record<string, LoadingColumn>>;
  leaveOut?: readonly LeftOutRows[];
}

/** The columns of a file that needs no mapping but its title and source. */
export const tidyColumns = ['organisation', 'quarter', 'question', 'cell', 'value'] as const;

/** The mapping of a file that has our own columns and words. */
export function tidyMapping(named: Pick<LoadingMapping, 'title' | 'source'>): LoadingMapping {
  const columns = Object.fromEntries(tidyColumns.map((column) => [column, { column }]));
  return { ...named, ...(columns as Record<(typeof tidyColumns)[number], LoadingColumn>) };
}
