/** The columns of one row, as a statement would give them. */
export type SampleRow = Record<string, unknown>;

/** One statement's worth of a table: the row to add, and the columns to set on the rows that are there. */
export interface Sample {
  row: SampleRow;
  /** SQL of the assignments; left out where the table has no column that anybody may change. */
  set?: string;
}
