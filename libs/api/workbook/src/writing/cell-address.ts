/** The letters of a column, from 0. @example columnLetters(27) // "AB" */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest < 0 ? '' : columnLetters(rest)) + String.fromCharCode(65 + (column % 26));
}

/** A cell as people find it in a spreadsheet, row and column from 0. @example cellAddress(0, 1) // "B1" */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The same, kept wherever a formula is copied. @example fixedAddress(0, 1) // "$B$1" */
export function fixedAddress(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}
