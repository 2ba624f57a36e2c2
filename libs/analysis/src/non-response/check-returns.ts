import { notComputable } from '@monitor/statistics';
import type { NotComputable } from '@monitor/statistics';
import type { ExpectedReturn } from './expected-return.js';

/** Says what makes a list of expected returns unusable, or gives null where it can be used. */
export function checkReturns(returns: readonly ExpectedReturn[]): NotComputable | null {
  if (returns.length === 0) return notComputable('too-few-observations', 'No organisation was expected to report.');
  if (new Set(returns.map(({ organisation }) => organisation)).size < returns.length)
    return notComputable('invalid-argument', 'An organisation is given twice.');
  const impossible = returns.find((row) => !isPossible(row));
  return impossible
    ? notComputable(
        'invalid-count',
        `The answers of ${impossible.organisation} cannot be: in place, applicable, answered and expected must not fall.`,
      )
    : null;
}

function isPossible({ inPlace, applicable, answered, expectedAnswers }: ExpectedReturn): boolean {
  const counts = [0, inPlace, applicable, answered, expectedAnswers];
  return counts.every((count, index) => Number.isFinite(count) && count >= (counts[index - 1] ?? 0));
}
