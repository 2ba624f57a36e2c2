import { formatCount } from '@monitor/domain';

/** How many organisations were found, and how many of them are on this page. */
export function foundInWords(total: number, shown: number): string {
  if (total === 0) return 'No organisation matches what you asked for.';
  const found = total === 1 ? '1 organisation matches.' : `${formatCount(total)} organisations match.`;
  return total > shown ? `${found} This page shows ${formatCount(shown)} of them.` : found;
}
