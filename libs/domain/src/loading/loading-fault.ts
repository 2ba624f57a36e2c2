/** A row of a file that could not be loaded. */
export interface LoadingFault {
  /** The line of the file, as a text editor counts. */
  line: number;
  /** The heading of the column; “the mapping” where it says the same for every row. */
  column: string;
  /** What stands there, shortened. */
  found: string;
  /** What was wanted, and what to do. */
  wanted: string;
}

const longestFound = 80;

/** What stands in a column, fit for a list of faults. */
export function foundText(text: string): string {
  if (text === '') return 'nothing';
  return text.length > longestFound ? `${text.slice(0, longestFound)}…` : text;
}
