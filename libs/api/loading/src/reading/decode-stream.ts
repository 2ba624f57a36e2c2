import { TextDecoder } from 'node:util';
import { DomainError } from '@monitor/domain';

/** By the mark at the start of a file; without one it is taken for UTF-8. */
function encodingOf(first: Uint8Array): string {
  if (first[0] === 0xff && first[1] === 0xfe) return 'utf-16le';
  if (first[0] === 0xfe && first[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function decoded(decoder: TextDecoder, bytes: Uint8Array | undefined): string {
  let text: string;
  try {
    text = bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
  } catch {
    throw new DomainError(
      'INPUT_NOT_UNDERSTOOD',
      'The file is not in UTF-8, so letters with accents would be misread. Save it as “CSV UTF-8”.',
    );
  }
  if (!text.includes('\0')) return text;
  throw new DomainError(
    'INPUT_NOT_UNDERSTOOD',
    'The file is not text. Wanted a csv file; a workbook or an archive must be saved as csv first.',
  );
}

/** The text of a file, piece by piece. Refuses (INPUT_NOT_UNDERSTOOD) what is no text in UTF-8, or UTF-16 with its mark. */
export async function* decodeStream(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  for await (const piece of bytes) {
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    yield decoded(decoder, piece);
  }
  if (decoder !== null) yield decoded(decoder, undefined);
}
