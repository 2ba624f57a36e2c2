import { formatDay } from '@monitor/domain';
import type { LedgerEntry } from './ledger-answer.js';

function others(count: number): string {
  if (count === 0) return '';
  return count === 1 ? '; one more change on that day' : `; ${count} more changes on that day`;
}

/** The first line of the page: across which days figures may not be compared, and what the latest of them is. */
export function ledgerFinding(entries: readonly Pick<LedgerEntry, 'occursOn' | 'title'>[]): string {
  const days = [...new Set(entries.map(({ occursOn }) => occursOn))].sort();
  const latest = days.at(-1);
  const [first, ...rest] = entries.filter(({ occursOn }) => occursOn === latest);
  if (latest === undefined || first === undefined) {
    return 'Nothing of this kind is recorded that would keep figures from being compared.';
  }
  const what = `${formatDay(latest)}: ${first.title}${others(rest.length)}`;
  return days.length === 1
    ? `Some figures may not be compared across ${what}.`
    : `Some figures may not be compared across ${days.length} days. The latest is ${what}.`;
}
