import { currentCatalogue, validateBreak } from '@monitor/domain';
import type { BreakDraft } from '@monitor/domain';
import { useIssueForm } from '@monitor/web-ui';
import type { FormIssue, IssueForm } from '@monitor/web-ui';
import type { LedgerArea } from './ledger-answer.js';
import { toBreakDraft } from './typed-break.js';
import type { TypedBreak } from './typed-break.js';

/** A form of a break in work. */
export type BreakFormState = IssueForm<TypedBreak>;

/** Where a question of a break is answered. */
export function linkToBreak(field: string): { cell: string } {
  return { cell: `break-${field}` };
}

/** Keeps a form of a break, checked by the rules of the service before it is sent to it. */
export function useBreakForm(
  begin: TypedBreak,
  areas: readonly LedgerArea[],
  send: (draft: BreakDraft) => Promise<readonly FormIssue[]>,
): BreakFormState {
  const known = { catalogue: currentCatalogue(), areaCodes: new Set(areas.map(({ code }) => code)) };
  return useIssueForm({
    begin,
    linkTo: linkToBreak,
    check: (typed) => validateBreak(toBreakDraft(typed), known),
    send: (typed) => send(toBreakDraft(typed)),
  });
}
