import type { FailureNote } from './Failed.js';

/** A failure that says what a page can do about it. */
export interface FetchFailure extends FailureNote {
  kind: string;
}

/** Where a page stands with what was fetched for it, as far as it shows. Whoever fetches knows more. */
export type ShownFetch<Answer> =
  | { state: 'LOADING' }
  | { state: 'FAILED'; failure: FetchFailure; retry: () => unknown }
  | { state: 'EMPTY' }
  | {
      state: 'SHOWN';
      answer: Answer;
      isRefreshing: boolean;
      /** Why a newer answer could not be fetched; null where this is the newest. */
      failure: FetchFailure | null;
      retry: () => unknown;
    };
