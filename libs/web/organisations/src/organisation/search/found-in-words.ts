import { formatCount } from '@monitor/domain';

/** How many organisations were found, on all pages. */
export function foundInWords(total: number): string {
  if (total === 0) return 'No organisation matches what you asked for.';
  return total === 1 ? '1 organisation matches.' : `${formatCount(total)} organisations match.`;
}
