import type { ApolloCache, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import type { DocumentNode } from 'graphql';
import { useRef, useState } from 'react';
import type { Failure } from '../failure/failure.js';
import { readFailure } from '../failure/read-failure.js';

interface SendOptions<Answer> {
  /** Lists that are fetched anew once the change was taken. */
  refetch?: DocumentNode[];
  /** Writes what was answered to the cache. */
  update?: (cache: ApolloCache, answer: Answer) => void;
}

/** A way to change something, one change at a time. */
export interface Sending {
  /**
   * Sends a change. Answers what the API answered, or null where it was refused as a whole, which `failure` then
   * explains, and where another change is still under way: a second click has no effect of its own. Never rejects.
   */
  send: <Answer, Variables extends OperationVariables>(
    mutation: TypedDocumentNode<Answer, Variables>,
    variables: Variables,
    options?: SendOptions<Answer>,
  ) => Promise<Answer | null>;
  isUnderWay: boolean;
  failure: Failure | null;
}

/** Changes something, and says whether that is under way and why it failed. */
export function useSend(): Sending {
  const client = useApolloClient();
  const isSending = useRef(false);
  const [isUnderWay, setUnderWay] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const send: Sending['send'] = async <Answer, Variables extends OperationVariables>(
    mutation: TypedDocumentNode<Answer, Variables>,
    variables: Variables,
    { refetch, update }: SendOptions<Answer> = {},
  ) => {
    if (isSending.current) return null;
    isSending.current = true;
    setUnderWay(true);
    setFailure(null);
    try {
      const { data } = await client.mutate<Answer, OperationVariables>({
        mutation: mutation as TypedDocumentNode<Answer, OperationVariables>,
        variables,
        refetchQueries: refetch,
        update: (cache, { data: answer }) => {
          if (answer !== null && answer !== undefined) update?.(cache, answer as Answer);
        },
      });
      return (data ?? null) as Answer | null;
    } catch (refused) {
      setFailure(readFailure(refused));
      return null;
    } finally {
      isSending.current = false;
      setUnderWay(false);
    }
  };
  return { send, isUnderWay, failure };
}
