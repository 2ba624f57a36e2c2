export { writeWorkbook } from './writing/write-workbook.js';
export type { ReturnToWrite } from './writing/return-to-write.js';
export { readWorkbook } from './reading/read-workbook.js';
export type { WorkbookOwner, WorkbookReading } from './reading/read-workbook.js';
export { refusalCodes, WorkbookRefusal } from './reading/refusal.js';
export type { RefusalCode } from './reading/refusal.js';
export type { CellFault } from './reading/cell-fault.js';
