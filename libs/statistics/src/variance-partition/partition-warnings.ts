import type { Warning } from '../result/warning.js';

/** What to know of a share of variance between so few groups, or of none at all. */
export function partitionWarnings(groups: number, share: number): Warning[] {
  const warnings: Warning[] = [];
  if (share === 0) {
    const message = 'Groups differ by no more than their members do: the variance between them is estimated as 0.';
    warnings.push({ code: 'boundary-estimate', message });
  }
  if (groups < 10) {
    const message = `With ${groups} groups the variance between them is very unsure.`;
    warnings.push({ code: 'too-few-groups', message });
  }
  return warnings;
}
