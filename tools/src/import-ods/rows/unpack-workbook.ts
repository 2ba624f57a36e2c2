import { OperatorError } from '@monitor/api-platform';
import { strFromU8, Unzip, UnzipInflate, zipSync } from 'fflate';
import type { UnzipFile } from 'fflate';
import { limits, refuseAbove } from './limits.js';

const megabyte = 1_000_000;
/** A thousandfold of it, at most, is unpacked before it is counted. */
const pushAtOnce = 4_096;
/** Parts that the cells are read from. */
const wanted = /^(\[Content_Types\]\.xml|_rels\/[^/]+|xl\/[^/]+\.xml|xl\/_rels\/[^/]+|xl\/worksheets\/[^/]+\.xml)$/;

/** The parts of a workbook, unpacked within limits. */
export type Parts = Record<string, Uint8Array>;

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(chunks));
}

class Unpacking {
  readonly parts: Parts = {};
  private size = 0;
  private count = 0;

  take(file: UnzipFile): void {
    this.count += 1;
    refuseAbove(this.count, limits.workbookParts, 'parts in the workbook');
    const chunks: Uint8Array[] = [];
    file.ondata = (failure, chunk, isLast) => {
      if (failure !== null) throw failure;
      this.size += chunk.length;
      refuseAbove(Math.ceil(this.size / megabyte), limits.unpackedMegabytes, 'megabytes in the unpacked workbook');
      if (!wanted.test(file.name)) return;
      chunks.push(chunk);
      if (isLast) this.parts[file.name] = joined(chunks);
    };
    file.start();
  }
}

/**
 * Unpacks a workbook and stops as soon as it is larger than any should be, whatever it says of its size; refuses
 * (OperatorError) what is none.
 */
export function unpackWorkbook(bytes: Uint8Array): Parts {
  refuseAbove(Math.ceil(bytes.length / megabyte), limits.workbookMegabytes, 'megabytes in the workbook');
  const unpacking = new Unpacking();
  const unzip = new Unzip((file) => unpacking.take(file));
  unzip.register(UnzipInflate);
  try {
    for (let from = 0; from < bytes.length; from += pushAtOnce) {
      unzip.push(bytes.subarray(from, from + pushAtOnce), from + pushAtOnce >= bytes.length);
    }
  } catch (failure) {
    if (failure instanceof OperatorError) throw failure;
    throw notWorkbook();
  }
  if (unpacking.parts['xl/workbook.xml'] === undefined) throw notWorkbook();
  return unpacking.parts;
}

/** What is said of an archive that is no workbook. */
export function notWorkbook(): OperatorError {
  return new OperatorError(
    'The file is an archive, but no workbook that can be read. Wanted an .xlsx workbook or a csv file: save it again from the spreadsheet.',
  );
}

/** Parts as a workbook that holds nothing else than what was counted. */
export function packWorkbook(parts: Parts): Uint8Array {
  return zipSync(parts, { level: 0 });
}

/** Letters of a column as its number: A is 1, XFD 16,384. */
function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Refuses (OperatorError) a sheet with a cell so far out that the empty ones before it would fill the memory. */
export function refuseFarCells(parts: Parts): void {
  for (const [name, part] of Object.entries(parts)) {
    if (!name.startsWith('xl/worksheets/')) continue;
    for (const [, letters = '', row = '1'] of strFromU8(part, true).matchAll(
      /\b(?:r|ref)="(?:[A-Z]+[0-9]+:)?([A-Z]*)([0-9]+)"/g,
    )) {
      refuseAbove(Number(row), limits.workbookRows, 'rows', ` in ${name}`);
      refuseAbove(columnNumber(letters), limits.columns, 'columns', ` in ${name}`);
    }
  }
}
