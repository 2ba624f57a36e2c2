import { editionOf, validateReturn } from '@monitor/domain';
import type { ReturnContent, ReturnIssue, ValidationContext } from '@monitor/domain';
import type { ReturnHeadRow } from '../heads/return-head-row.js';

/** What a return is checked against besides its own head. */
export type CheckedAgainst = Pick<ValidationContext, 'today' | 'previous' | 'earlier'>;

/** What `validateReturn` finds in a return, checked by the edition and type that its head names. */
export function checkContent(
  { organisationType, edition }: Pick<ReturnHeadRow, 'organisationType' | 'edition'>,
  content: ReturnContent,
  against: CheckedAgainst,
): ReturnIssue[] {
  return validateReturn(content, { ...against, organisationType, edition: editionOf(edition) });
}
