import { useEffect, useState } from 'react';
import type { draftIssues } from './draft-issues.js';
import type { DraftState } from './draft-state.js';

/** Finds what is wrong in a draft. */
export type DraftCheck = typeof draftIssues;

let held: DraftCheck | null = null;

/**
 * Fetches the rules, once: they are a good part of the form's code, and no page needs them to stand. Rejects where they
 * cannot be fetched; then they can be asked for again.
 */
export async function fetchDraftCheck(): Promise<DraftCheck> {
  const { draftIssues } = await import('./draft-issues.js');
  held = draftIssues;
  return draftIssues;
}

/**
 * The rules; null until they are there, for as long as what the service found in the saved draft says the same. Where
 * they could not be fetched they are asked for again with whatever is typed next.
 */
export function useDraftCheck(state: DraftState): DraftCheck | null {
  const [check, setCheck] = useState(() => held);
  useEffect(() => {
    if (check !== null) return;
    fetchDraftCheck().then(
      (fetched) => setCheck(() => fetched),
      () => undefined,
    );
  }, [check, state]);
  return check;
}
