import type { CellChange } from './compare-contents.js';

/** The media type of workbooks. */
export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A cell of a workbook that cannot be read. */
export interface CellFault {
  sheet: string;
  /** As the spreadsheet names it, for example `C12`. */
  address: string;
  /** The place of the return, for example `D1-S1.evidenceOn`. */
  cell: string;
  /** The question and the part of it in words. */
  question: string;
  found: string;
  wanted: string;
}

/** An answer that somebody has changed since a workbook was made. */
export interface OvertakenAnswer {
  /** Code of the question. */
  question: string;
  /** What the question is called. */
  name: string;
  editedByName: string;
}

/** What became of a workbook that was sent in: the server says it, and the page shows it. */
export type WorkbookAnswer =
  /** Nothing of the file was used. */
  | { outcome: 'REFUSED'; code: string; message: string }
  /** Nothing was saved, because these cells cannot be read. */
  | { outcome: 'FAULTS'; faults: readonly CellFault[] }
  /** Nothing was saved, because these answers were changed since the workbook was made. */
  | { outcome: 'CONFLICTS'; conflicts: readonly OvertakenAnswer[] }
  /** What would change. Nothing was saved. */
  | { outcome: 'PREVIEW'; madeAt: string; changes: readonly CellChange[] }
  /** What has changed. */
  | { outcome: 'SAVED'; madeAt: string; changes: readonly CellChange[] };
