import { readFailure } from '@monitor/web-graphql';
import type { Failure } from '@monitor/web-graphql';

/** What a query hook says of itself, as far as a page needs it. */
interface Asked<Answer> {
  data?: Answer;
  previousData?: Answer;
  error?: unknown;
  loading: boolean;
  refetch: () => Promise<unknown>;
}

/** Where a page stands with what it asked for. */
export type Fetched<Answer> =
  | { state: 'LOADING' }
  | { state: 'FAILED'; failure: Failure; retry: () => void }
  | { state: 'SHOWN'; answer: Answer; isRefreshing: boolean };

/**
 * The answer to show: the newest, and while another one is fetched the one before, so that a changed filter does not
 * empty the page.
 */
export function fetched<Answer>({ data, previousData, error, loading, refetch }: Asked<Answer>): Fetched<Answer> {
  const failure = data === undefined ? readFailure(error) : null;
  if (failure !== null) return { state: 'FAILED', failure, retry: () => void refetch().catch(() => undefined) };
  const answer = data ?? previousData;
  if (answer === undefined) return { state: 'LOADING' };
  return { state: 'SHOWN', answer, isRefreshing: loading && data === undefined };
}
