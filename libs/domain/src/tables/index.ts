export * from './figure-column.js';
export { csvTable, inOrder } from './csv-table.js';
export type { CsvColumn, CsvTable, FileFact, Note } from './csv-table.js';
export * from './file-name.js';
export { pageCells } from './page-cells.js';
export type { PageCells } from './page-cells.js';
export { csvCell, toCsv } from './to-csv.js';
