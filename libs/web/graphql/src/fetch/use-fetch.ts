import type { DocumentNode, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { readFailure } from '../failure/read-failure.js';
import { keeping } from '../kept/keeping.js';
import { mayBeKept } from '../kept/kept-queries.js';
import type { FetchState, Retry } from './fetch-state.js';

interface FetchOptions<Variables> {
  variables?: Variables;
  /** True while there is nothing to ask for yet. */
  skip?: boolean;
  /** Left out, what was fetched before is shown at once and fetched anew behind it. */
  fetchPolicy?: 'network-only';
}

/** The newest answer with the question that it answers. */
interface Answered<Answer> {
  question: string;
  answer: Answer;
}

/** Keeps the newest answer, for when a later one cannot be fetched. */
function useNewest<Answer>(question: string, answer: Answer | undefined): Answered<Answer> | null {
  const [newest, setNewest] = useState<Answered<Answer> | null>(null);
  if (answer === undefined) return newest;
  const isNew = newest?.answer !== answer || newest.question !== question;
  if (isNew) setNewest({ question, answer });
  return { question, answer };
}

/**
 * Whether a question is answered by what came with the page. Apollo would hold back every later change of that answer
 * from a question that insists on the network, waiting for an answer from there that is never asked for.
 */
function useCameWithPage(question: string): boolean {
  const client = useApolloClient();
  const [first] = useState(() => (client.prioritizeCacheValues ? question : null));
  return first === question;
}

/** The name of the operation of a document that `npm run codegen` made. */
function nameOf({ definitions: [operation] }: DocumentNode): string | undefined {
  return operation?.kind === 'OperationDefinition' ? operation.name?.value : undefined;
}

/** Keeps an answer that is shown, where it is one without which a return does not open. */
function useKeep(document: DocumentNode, question: string, answer: object | undefined): void {
  useEffect(() => {
    const operationName = nameOf(document);
    if (answer === undefined || !mayBeKept(operationName)) return;
    const variables = JSON.parse(question) as Record<string, unknown>;
    keeping.keep({ operationName, variables }, answer as Record<string, unknown>);
  }, [document, question, answer]);
}

/**
 * Asks the API a question and keeps asking as its variables change. What was shown stays while another answer is
 * fetched, so that a changed filter does not empty the page; it also stays where the same question could not be
 * answered anew, so that nothing typed beside it is lost. An answer to an earlier question never stands in for one
 * that failed.
 */
export function useFetch<Answer, Variables extends OperationVariables>(
  document: TypedDocumentNode<Answer, Variables>,
  { variables, skip = false, fetchPolicy }: FetchOptions<Variables> = {},
): FetchState<Answer> {
  const question = JSON.stringify(variables ?? {});
  const first = useCameWithPage(question) ? ('cache-first' as const) : fetchPolicy;
  const policy = fetchPolicy === undefined ? {} : { fetchPolicy: first, nextFetchPolicy: 'cache-first' as const };
  const { data, error, refetch } = useQuery<Answer, OperationVariables>(document, { variables, skip, ...policy });
  const newest = useNewest(question, data as Answer | undefined);
  useKeep(document, question, data as object | undefined);
  const retry: Retry = () =>
    refetch().then(
      () => undefined,
      () => undefined,
    );
  if (skip) return { state: 'EMPTY', retry };
  const failure = readFailure(error);
  if (failure !== null && newest?.question !== question) return { state: 'FAILED', failure, retry };
  if (newest === null) return { state: 'LOADING' };
  const isRefreshing = data === undefined && failure === null;
  return { state: 'SHOWN', answer: newest.answer, isRefreshing, failure, retry };
}
