import type { CellId, Cells } from '../definition/answer.js';
import type { FormEdition, Question } from '../definition/form-edition.js';
import type { TableShape } from '../definition/shape.js';

/** A question that is one table. */
export type TableQuestion = Question & { shape: TableShape };

/** A block that somebody pasted or uploaded, the answer that stands, and the cell that it was pasted into. */
export interface TypedBlock {
  /** As spreadsheets copy it (tabs and line breaks), or the text of a csv. */
  text: string;
  /** The cells of the answer as it stands: they say at which level the table is held. */
  cells: Cells;
  /** Null where it is a file, or was pasted beside the table. */
  at: CellId | null;
}

/** A block with the table that it is read against. */
export interface AskedTable {
  edition: FormEdition;
  question: TableQuestion;
  block: TypedBlock;
}
