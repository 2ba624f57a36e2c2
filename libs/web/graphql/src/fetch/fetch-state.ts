import type { Failure } from '../failure/failure.js';

/** Asks again. Resolves once there is an answer or it has failed again, and never rejects: the state says which. */
export type Retry = () => Promise<void>;

/** Where a page stands with what it asked the API for. Every page shows these four, and no fifth. */
export type FetchState<Answer> =
  | { state: 'LOADING' }
  | { state: 'FAILED'; failure: Failure; retry: Retry }
  /** There is an answer, and nothing in it to show; or nothing was asked for. */
  | { state: 'EMPTY'; retry: Retry }
  | {
      state: 'SHOWN';
      answer: Answer;
      /** Whether another answer is on its way; until it comes, the one before stays. */
      isRefreshing: boolean;
      /** Why a newer answer to the same question could not be fetched; null where the answer is the newest. */
      failure: Failure | null;
      retry: Retry;
    };

/**
 * The part of an answer that a page is about; where the answer has none of it, there is nothing to show.
 *
 * @example partOf(useFetch(ReorganisationDocument, { variables: { id } }), ({ reorganisation }) => reorganisation)
 */
export function partOf<Answer, Part>(
  fetch: FetchState<Answer>,
  part: (answer: Answer) => Part | null | undefined,
): FetchState<Part> {
  if (fetch.state !== 'SHOWN') return fetch;
  const answer = part(fetch.answer);
  return answer === null || answer === undefined ? { state: 'EMPTY', retry: fetch.retry } : { ...fetch, answer };
}
