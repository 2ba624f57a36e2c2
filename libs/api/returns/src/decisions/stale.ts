import { DomainError } from '@monitor/domain';
import type { ReturnHeadRow } from '../heads/return-head-row.js';

/** Refuses (REVISION_STALE) a decision about another revision than the latest. */
export function requireRevision(head: ReturnHeadRow, seen: number): void {
  if (head.revision === seen) return;
  const found = seen === 0 ? 'no submission' : `submission ${seen}`;
  const now = head.revision === 0 ? 'no submission' : `submission ${head.revision}`;
  throw new DomainError(
    'REVISION_STALE',
    `You were looking at ${found}, but this return now has ${now}. Nothing was changed. Reload the page and look again.`,
    { seen, latest: head.revision },
  );
}
