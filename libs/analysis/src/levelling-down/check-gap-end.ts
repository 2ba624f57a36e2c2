import { notComputable } from '@monitor/statistics';
import type { NotComputable } from '@monitor/statistics';
import { peopleOf } from './gap-end.js';
import type { GapPart } from './gap-end.js';

/** Says what makes an end of a gap unusable, or gives null where it can be used. */
export function checkGapEnd(name: string, parts: readonly GapPart[]): NotComputable | null {
  if (parts.length === 0) return notComputable('too-few-groups', `The ${name} group has no part. Give at least one.`);
  for (const { part, numerator, denominator } of parts) {
    if (!Number.isFinite(numerator) || !Number.isFinite(denominator)) {
      return notComputable('missing-value', `A count of “${part}” in the ${name} group is not a number.`);
    }
    if (numerator < 0 || numerator > denominator) {
      return notComputable(
        'invalid-count',
        `“${part}” in the ${name} group has ${numerator} of ${denominator}; the first must be from 0 to the second.`,
      );
    }
  }
  if (new Set(parts.map(({ part }) => part)).size < parts.length) {
    return notComputable('invalid-argument', `A part of the ${name} group is given twice.`);
  }
  return peopleOf(parts) > 0
    ? null
    : notComputable('invalid-population', `The ${name} group holds nobody. Its share means nothing.`);
}
