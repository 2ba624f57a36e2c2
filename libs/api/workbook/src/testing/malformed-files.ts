import { deflateRawSync } from 'node:zlib';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { CellValue, WriteSheet } from 'hucre/xlsx';

/** What a test puts in place of a good workbook. */
export type Spoil = (good: Uint8Array) => Uint8Array | Promise<Uint8Array>;

type Parts = Record<string, Uint8Array>;

/** Changes the parts of the archive. */
export function withParts(change: (parts: Parts) => Parts): Spoil {
  return (good) => zipSync(change(unzipSync(good)));
}

/** Adds one part. */
export function withPart(name: string, content: string | Uint8Array): Spoil {
  return withParts((parts) => ({ ...parts, [name]: typeof content === 'string' ? strToU8(content) : content }));
}

/** Changes the text of one part. */
export function withText(name: string, change: (text: string) => string): Spoil {
  return withParts((parts) => ({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))) }));
}

/** The rows of each sheet by its name, to be changed as somebody would in a spreadsheet. */
export function withSheets(change: (sheets: Map<string, CellValue[][]>) => void): Spoil {
  return async (good) => {
    const { sheets } = await readXlsx(good);
    const byName = new Map(sheets.map(({ name, rows }) => [name, rows.map((row) => [...row])]));
    change(byName);
    return writeXlsx({ sheets: [...byName].map(([name, rows]): WriteSheet => ({ name, rows })) });
  };
}

/** Changes the rows of the first sheet that holds a key in its first column. */
export function withRow(key: string, change: (rows: CellValue[][], at: number) => void): Spoil {
  return withSheets((sheets) => {
    const rows = [...sheets.values()].find((each) => each.some(([first]) => first === key)) ?? [];
    change(
      rows,
      rows.findIndex(([first]) => first === key),
    );
  });
}

/** Says something else on the hidden sheet. */
export function withIdentity(key: string, value: string | number): Spoil {
  return withRow(key, (rows, at) => {
    rows[at] = [key, value];
  });
}

/** A good workbook with one more part that says it is small, and unpacks to 4 gigabytes. */
export const withLyingBomb: Spoil = (good) => {
  const packed = deflateRawSync(new Uint8Array(200 * 1024 * 1024), { level: 9 });
  const parts = unzipSync(good);
  const bytes = zipSync({ ...parts, 'xl/media/a.bin': [packed, { level: 0 }] });
  // The archive holds the packed bytes as they are: now it says that they are packed, and small.
  return sayPacked(bytes, packed.length);
};

/** Turns each header of a part that is stored with a length into that of one that is packed. */
function sayPacked(bytes: Uint8Array, length: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    const mark = view.getUint32(at, true);
    const methodAt = mark === 0x04034b50 ? at + 8 : mark === 0x02014b50 ? at + 10 : -1;
    if (methodAt !== -1 && view.getUint32(methodAt + 10, true) === length) view.setUint16(methodAt, 8, true);
  }
  return bytes;
}

/** An archive that says truly that it unpacks to this many megabytes. */
export function withHonestBomb(megabytes: number): Spoil {
  return withPart('xl/media/zeros.bin', new Uint8Array(megabytes * 1024 * 1024));
}

/** XML of a sheet with cells at some addresses. */
export function sheetXml(rows: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
}
