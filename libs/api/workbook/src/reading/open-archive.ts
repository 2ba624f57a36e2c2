import { strFromU8, Unzip, zipSync } from 'fflate';
import { checkParts } from './check-parts.js';
import { InflatedPart, isBeyondLimit } from './inflated-part.js';
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

function tooLarge(): WorkbookRefusal {
  return new WorkbookRefusal(
    'UNPACKS_TOO_LARGE',
    `Unpacked, this file is larger than ${workbookLimits.unpackedBytes / megabyte} megabytes. Take out pictures and sheets that were not in the workbook.`,
  );
}

/** How much of the archive is unpacked at a time: the most that this can grow to is looked at before there is more. */
const sliceBytes = 16 * 1024;

/** The parts of an archive as they come, counted by what they really unpack to and not by what the archive says of them. */
class CountedParts {
  private readonly pieces = new Map<string, Uint8Array[]>();
  private bytes = 0;

  add(name: string, piece: Uint8Array): void {
    this.bytes += piece.length;
    if (this.bytes > workbookLimits.unpackedBytes) throw tooLarge();
    this.pieces.get(name)?.push(piece);
  }

  open(name: string, statedBytes: number): void {
    this.pieces.set(name, []);
    if (statedBytes > workbookLimits.unpackedBytes || this.pieces.size > workbookLimits.parts) throw tooLarge();
  }

  whole(): Record<string, Uint8Array> {
    return Object.fromEntries([...this.pieces].map(([name, pieces]) => [name, new Uint8Array(Buffer.concat(pieces))]));
  }
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  const parts = new CountedParts();
  const archive = new Unzip((part) => {
    parts.open(part.name, part.originalSize ?? 0);
    part.ondata = (failure, piece) => {
      if (failure) throw failure;
      parts.add(part.name, piece);
    };
    part.start();
  });
  archive.register(InflatedPart);
  try {
    for (let at = 0; at < bytes.length; at += sliceBytes) {
      archive.push(bytes.subarray(at, at + sliceBytes), at + sliceBytes >= bytes.length);
    }
  } catch (failure) {
    if (failure instanceof WorkbookRefusal) throw failure;
    if (isBeyondLimit(failure)) throw tooLarge();
    throw notAWorkbook();
  }
  return parts.whole();
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
