import { compareContents, editionOf } from '@monitor/domain';
import type { ReturnContent } from '@monitor/domain';
import type { ReturnChange } from './return-change.type.js';

/** What was submitted against what counted before; nothing where there is nothing to compare. */
export function changesOf(submitted: ReturnContent | null, before: ReturnContent | null): ReturnChange[] {
  if (submitted === null || before === null) return [];
  return compareContents(before, submitted, editionOf(submitted.edition)).map(
    ({ cell, question, before: was, after }) => ({
      cell,
      label: question,
      before: was,
      after,
    }),
  );
}
