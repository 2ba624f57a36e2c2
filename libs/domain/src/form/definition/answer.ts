import type { QuarterId } from '../../quarter/quarter.js';

/** What a cell holds. An empty cell is not there. */
export type CellValue = string | number | boolean | readonly string[];

/** A place within an answer: `field`, `row.column` or `entry.field`. */
export type CellId = string;

export type Cells = Readonly<Record<CellId, CellValue>>;

/** The answer to one question, as typed: it may be empty or wrong. */
export interface Answer {
  /** Code of the question. */
  question: string;
  cells: Cells;
  /** Whether somebody has looked at the answer in this quarter; false for one that was carried over or is empty. */
  confirmed: boolean;
  /** The rows that a table of a submitted return of the first edition was kept with, where not all were: they are signed. */
  storedRows?: readonly string[];
}

/** A whole return: what a revision holds and what is hashed and signed. */
export interface ReturnContent {
  organisationCode: string;
  quarterId: QuarterId;
  /** The version of the edition that it answers. */
  edition: number;
  /** An answer for each question that the organisation is asked, in the order of the form. */
  answers: readonly Answer[];
}

/** The answer to a question, or null where the return holds none. */
export function answerTo(content: Pick<ReturnContent, 'answers'> | null, question: string): Answer | null {
  return content?.answers.find((answer) => answer.question === question) ?? null;
}

/** What a cell holds, whatever it is called: an answer without a cell `constructor` does not hold what objects have. */
export function cellValue(cells: Cells, cell: CellId): CellValue | undefined {
  return Object.hasOwn(cells, cell) ? cells[cell] : undefined;
}

/** An answer that nobody has begun. */
export function emptyAnswer(question: string): Answer {
  return { question, cells: {}, confirmed: false };
}

/** Whether an answer holds nothing at all. */
export function isEmptyAnswer(answer: Answer | null): boolean {
  return answer === null || Object.keys(answer.cells).length === 0;
}
