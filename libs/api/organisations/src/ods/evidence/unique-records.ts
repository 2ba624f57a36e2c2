import { isDeepStrictEqual } from 'node:util';
import type { OdsRecord, RefusedLine } from '../organisation-source.js';

/**
 * Keeps one record for each code. A line that repeats another word for word is refused; where lines of one code differ,
 * nobody can say which is right, so all of them are refused.
 */
export function uniqueRecords(records: readonly OdsRecord[]): { records: OdsRecord[]; refused: RefusedLine[] } {
  const first = new Map<string, OdsRecord>();
  const contested = new Map<string, number>();
  const refused: RefusedLine[] = [];
  for (const record of records) {
    const { line, code } = record;
    const earlier = first.get(code);
    if (earlier === undefined) first.set(code, record);
    else if (isDeepStrictEqual({ ...earlier, line }, record)) {
      refused.push({ line, code, reason: `The code was listed before, on line ${earlier.line}.` });
    } else {
      contested.set(code, contested.get(code) ?? line);
      const reason = `The code was listed before, on line ${earlier.line}, with something else. Wanted one line for it: correct the file.`;
      refused.push({ line, code, reason });
    }
  }
  for (const [code, other] of contested) {
    const { line = 0 } = first.get(code) ?? {};
    const reason = `The code is listed again on line ${other}, with something else. Wanted one line for it: correct the file.`;
    refused.push({ line, code, reason });
  }
  return { records: [...first.values()].filter(({ code }) => !contested.has(code)), refused };
}
