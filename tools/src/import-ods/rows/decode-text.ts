import { OperatorError } from '@monitor/api-platform';

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  // A first sign of one byte, and a zero: two bytes a sign, without a mark.
  if (bytes[0] !== 0 && bytes[1] === 0) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0 && bytes[1] !== 0) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * The text of a file as saved by whatever programme: UTF-8 or UTF-16 by its mark, or without one, and the western
 * European code page of older spreadsheets for everything else. Refuses (OperatorError) what is no text.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decode(bytes);
  if (!text.includes('\u0000')) return text;
  throw new OperatorError(
    'The file is not text. Wanted a csv file; a workbook or an archive must be saved as csv first.',
  );
}
