import { createContext, useContext } from 'react';
import type { ReturnContent, ReturnIssue, ValidationContext } from '@monitor/domain';
import type { DraftState } from './draft-state.js';
import type { DraftStore } from './draft-store.js';

/** A return being typed, with everything found in it so far. */
export interface Draft {
  store: DraftStore;
  state: DraftState;
  content: ReturnContent;
  issues: ReturnIssue[];
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
