import { workbook } from './workbook.builder.js';

/** The columns of the two sheets of ePCN, their names divided over lines as in the workbook. */
export const networkHeader = [
  'PCN Code',
  'PCN Name',
  'Current Sub ICB Loc Code',
  'Sub ICB Location',
  'Open Date',
  'Close Date',
];
export const practiceHeader = [
  'Partner\r\nOrganisation\r\nCode',
  'Partner\r\nName',
  'Practice\r\nParent\r\nSub ICB Loc Code',
  'Practice\r\nParent\r\nSub ICB Loc Name',
  'PCN Code',
  'PCN Name',
  'PCN Parent\r\nSub ICB Loc Code',
  'PCN Parent\r\nSub ICB Loc Name',
  'Practice to PCN\r\nRelationship\r\nStart Date',
  'Practice to PCN\r\nRelationship\r\nEnd Date',
];

type Rows = readonly (readonly (string | number)[])[];

/** For tests: a workbook of networks and their practices. */
export function networkWorkbook({ networks, practices }: { networks: Rows; practices: Rows }): Uint8Array {
  return workbook([
    { name: 'PCNDetails', rows: [networkHeader, ...networks] },
    { name: 'PCN Core Partner Details', rows: [practiceHeader, ...practices] },
  ]);
}
