import { DomainError } from '@monitor/domain';

/** The last organisation of a page: the next page begins after it. */
export interface SearchCursor {
  isOpen: boolean;
  /** As names are put in order. */
  name: string;
  code: string;
}

const longest = 2_000;

/** A cursor as callers pass it back; they need not know what it says. */
export function writeCursor({ isOpen, name, code }: SearchCursor): string {
  return Buffer.from(JSON.stringify([isOpen, name, code])).toString('base64url');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}

/** Reads a cursor; refuses (DomainError) what is none of ours. */
export function readCursor(text: string): SearchCursor {
  const read = text.length > longest ? null : parse(text);
  const [isOpen, name, code, ...more] = Array.isArray(read) ? (read as unknown[]) : [];
  const isText = (part: unknown): part is string => typeof part === 'string' && !part.includes('\u0000');
  if (typeof isOpen !== 'boolean' || !isText(name) || !isText(code) || more.length > 0) {
    throw new DomainError(
      'INPUT_NOT_UNDERSTOOD',
      'Found a cursor (after) that no answer gave. Wanted the nextCursor of an earlier answer, or none for the first page.',
    );
  }
  return { isOpen, name, code };
}
