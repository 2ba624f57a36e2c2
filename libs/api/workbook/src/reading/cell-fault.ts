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
