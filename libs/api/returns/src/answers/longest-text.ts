import { formatCount, textLimits } from '@monitor/domain';

/** How long a text of a return may be, in words for its description in the schema. */
export function longestText(field: keyof typeof textLimits): string {
  return `at most ${formatCount(textLimits[field])} characters`;
}
