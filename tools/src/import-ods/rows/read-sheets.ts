import { OperatorError } from '@monitor/api-platform';
import { decodeText } from './decode-text.js';
import { readCsv } from './read-csv.js';
import { readWorkbook } from './read-workbook.js';
import type { Sheet } from './read-workbook.js';

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

const archive = [0x50, 0x4b, 0x03, 0x04];
const oldWorkbook = [0xd0, 0xcf, 0x11, 0xe0];

/** The rows of a file: of a csv file one sheet, of a workbook those that are not empty; by its content, not its name. */
export async function readSheets(bytes: Uint8Array): Promise<Sheet[]> {
  if (begins(bytes, archive)) return readWorkbook(bytes);
  if (begins(bytes, oldWorkbook)) {
    throw new OperatorError(
      'The file is a workbook of the old kind (.xls), or one with a password. Wanted an .xlsx workbook without a password, or a csv file.',
    );
  }
  const rows = await readCsv(decodeText(bytes));
  return rows.length > 0 ? [{ name: '', rows }] : [];
}
