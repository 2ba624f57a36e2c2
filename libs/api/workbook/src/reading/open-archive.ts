import { strFromU8, unzipSync, zipSync } from 'fflate';
import type { UnzipFileInfo } from 'fflate';
import { checkParts } from './check-parts.js';
import { workbookLimits } from './limits.js';
import { WorkbookRefusal } from './refusal.js';

const megabyte = 1024 * 1024;

function notAWorkbook(): WorkbookRefusal {
  return new WorkbookRefusal(
    'NOT_A_WORKBOOK',
    'This file is not a workbook, or it is damaged. Send the .xlsx file that you downloaded here and filled in.',
  );
}

/** Whether a file is the container of Office files that ask for a password, and of those before 2007. */
function isOldContainer(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
}

/** Lets no more through than the limits allow, by the sizes that the archive states; it is not unpacked beyond them. */
function withinLimits(): (part: UnzipFileInfo) => boolean {
  let bytes = 0;
  let parts = 0;
  return ({ originalSize }) => {
    bytes += originalSize;
    parts += 1;
    if (bytes > workbookLimits.unpackedBytes || parts > workbookLimits.parts) {
      throw new WorkbookRefusal(
        'UNPACKS_TOO_LARGE',
        `Unpacked, this file is larger than ${workbookLimits.unpackedBytes / megabyte} megabytes. Take out pictures and sheets that were not in the workbook.`,
      );
    }
    return true;
  };
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter: withinLimits() });
  } catch (failure) {
    if (failure instanceof WorkbookRefusal) throw failure;
    throw notAWorkbook();
  }
}

function checkContainer(bytes: Uint8Array): void {
  if (bytes.length > workbookLimits.bytes) {
    throw new WorkbookRefusal(
      'FILE_TOO_LARGE',
      `This file is larger than ${workbookLimits.bytes / megabyte} megabytes. Take out pictures and sheets that were not in the workbook.`,
    );
  }
  if (isOldContainer(bytes)) {
    throw new WorkbookRefusal(
      'PASSWORD_NEEDED',
      'This file needs a password, or is of an old format (.xls). Save it as an .xlsx file without a password.',
    );
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw notAWorkbook();
}

/**
 * Unpacks a file within the limits, looks at every part, and packs the parts anew. What is read afterwards is exactly
 * what was looked at: an archive can be made that two programs unpack differently.
 */
export function openArchive(bytes: Uint8Array): Uint8Array {
  checkContainer(bytes);
  const parts = unpack(bytes);
  if (parts['xl/workbook.xml'] === undefined) throw notAWorkbook();
  const texts = Object.entries(parts).flatMap(([name, content]) =>
    /\.(xml|rels)$/i.test(name) ? [{ name, text: strFromU8(content) }] : [{ name, text: '' }],
  );
  checkParts(texts);
  return zipSync(parts, { level: 0 });
}
