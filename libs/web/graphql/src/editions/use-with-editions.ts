import { useEffect, useState } from 'react';
import type { Failure } from '../failure/failure.js';
import type { FetchState } from '../fetch/fetch-state.js';
import { fetchEdition, missingEditions } from './fetch-edition.js';

/** How the fetching of some editions ended. */
interface Ended {
  /** Their numbers, as one text. */
  missing: string;
  failure: Failure | null;
}

function failureIn(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  return { kind: 'UNREACHABLE', code: null, message, requestId: null };
}

async function fetchMissing(missing: string): Promise<Ended> {
  try {
    await Promise.all(missing.split(' ').map((version) => fetchEdition(Number(version))));
    return { missing, failure: null };
  } catch (error) {
    return { missing, failure: failureIn(error) };
  }
}

/**
 * An answer of the service once this tab has every edition of the form that it names: one that was published after the
 * tab was opened is fetched first, and the page says meanwhile that it is loading. Where the tab has them all, as
 * nearly always, the answer is shown in the same turn.
 */
export function useWithEditions<Answer>(
  fetch: FetchState<Answer>,
  editionsOf: (answer: Answer) => readonly number[],
): FetchState<Answer> {
  const missing = fetch.state === 'SHOWN' ? missingEditions(editionsOf(fetch.answer)).join(' ') : '';
  const [ended, setEnded] = useState<Ended | null>(null);
  useEffect(() => {
    if (missing === '') return;
    let isWanted = true;
    void fetchMissing(missing).then((end) => isWanted && setEnded(end));
    return () => {
      isWanted = false;
    };
  }, [missing]);
  if (missing === '') return fetch;
  if (ended?.missing !== missing || ended.failure === null) return { state: 'LOADING' };
  return { state: 'FAILED', failure: ended.failure, retry: async () => setEnded(await fetchMissing(missing)) };
}
