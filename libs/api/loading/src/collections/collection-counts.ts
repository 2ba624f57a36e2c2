/** What came of the rows of a file. */
export interface CollectionCounts {
  /** Rows below the headings. */
  rows: number;
  /** Rows left out, by the reason why. */
  leftOut: Record<string, number>;
  /** Rows and whole answers that were refused. */
  refused: number;
  /** Answers that can be loaded. */
  answers: number;
  /** Of how many organisations. */
  organisations: number;
}
