import { createContext, useContext } from 'react';
import type { ReturnContent, ReturnIssue, ValidationContext } from '@monitor/domain';
import type { DraftState } from './draft-state.js';
import type { DraftStore } from './draft-store.js';

/**
 * A return being typed, with everything found in it so far. A page reads the answer to a question with
 * `state.answers[question.code]`, changes it with `withCell` or `withTypedText`, and types it with `store.type`.
 */
export interface Draft {
  /** Takes what is typed, and saves it a moment later. */
  store: DraftStore;
  /** What is typed, by question, and whether it is safe. */
  state: DraftState;
  /** What is typed, as one return in the order of the form. */
  content: ReturnContent;
  /** What is wrong or unusual in it now, in the order of the form. */
  issues: ReturnIssue[];
  /** What it is checked against: the edition it answers, the type of organisation, today, and earlier quarters. */
  rules: ValidationContext;
}

export const DraftContext = createContext<Draft | null>(null);

/** The draft; null where this person cannot type in the return now. */
export function useDraftIfAny(): Draft | null {
  return useContext(DraftContext);
}

/** The draft; only for pages that are shown while the return can be typed in. */
export function useDraft(): Draft {
  const draft = useContext(DraftContext);
  if (draft === null) throw new Error('useDraft is for pages of a return that can be typed in.');
  return draft;
}
