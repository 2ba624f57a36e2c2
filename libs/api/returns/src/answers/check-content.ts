import { catalogueVersion, validateReturn } from '@monitor/domain';
import type { ReturnContent, ReturnIssue } from '@monitor/domain';
import type { ReturnHeadRow } from '../heads/return-head-row.js';

/** What `validateReturn` finds in a return, checked by the edition and type that its head names. */
export function checkContent(
  head: Pick<ReturnHeadRow, 'organisationType' | 'catalogueVersion'>,
  content: ReturnContent,
  { today, previous }: { today: string; previous: ReturnContent | null },
): ReturnIssue[] {
  const { organisationType } = head;
  return validateReturn(content, {
    organisationType,
    catalogue: catalogueVersion(head.catalogueVersion),
    today,
    previous,
  });
}
