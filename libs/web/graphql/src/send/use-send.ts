import type { ApolloCache, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import type { DocumentNode } from 'graphql';
import { useRef, useState } from 'react';
import type { Failure } from '../failure/failure.js';
import { IntentKeys, withKey } from './intent-keys.js';
import { tryAgain } from './try-again.js';
import { tryingAgainOf } from './trying-again.js';

interface SendOptions<Answer> {
  /** Lists that are fetched anew once the change was taken. */
  refetch?: DocumentNode[];
  /** Writes what was answered to the cache. */
  update?: (cache: ApolloCache, answer: Answer) => void;
}

/** A way to change something, one change at a time. */
export interface Sending {
  /**
   * Sends a change under a key of its own, and sends it again for some seconds while no answer comes. Answers what the API
   * answered, or null where it was refused as a whole, which `failure` then explains, and where another change is still
   * under way: a second click has no effect of its own. Never rejects.
   */
  send: <Answer, Variables extends OperationVariables>(
    mutation: TypedDocumentNode<Answer, Variables>,
    variables: Variables,
    options?: SendOptions<Answer>,
  ) => Promise<Answer | null>;
  isUnderWay: boolean;
  failure: Failure | null;
}

/** Sends as often as needed, and has the frame of the page say so from the second time on. */
function useTries() {
  const client = useApolloClient();
  return async <Answer>(
    mutation: TypedDocumentNode<Answer, OperationVariables>,
    variables: OperationVariables,
    { refetch, update }: SendOptions<Answer>,
  ) => {
    let isAgain = false;
    const attempt = async () => {
      const { data } = await client.mutate<Answer, OperationVariables>({
        mutation,
        variables,
        refetchQueries: refetch,
        update: (cache, { data: answer }) => {
          if (answer !== null && answer !== undefined) update?.(cache, answer as Answer);
        },
      });
      return (data ?? null) as Answer | null;
    };
    const onWait = () => {
      if (!isAgain) tryingAgainOf(client).add(1);
      isAgain = true;
    };
    try {
      return await tryAgain(attempt, onWait);
    } finally {
      if (isAgain) tryingAgainOf(client).add(-1);
    }
  };
}

/** Changes something, and says whether that is under way and why it failed. */
export function useSend(): Sending {
  const tries = useTries();
  const isSending = useRef(false);
  const [keys] = useState(() => new IntentKeys());
  const [isUnderWay, setUnderWay] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const send: Sending['send'] = async <Answer, Variables extends OperationVariables>(
    mutation: TypedDocumentNode<Answer, Variables>,
    variables: Variables,
    options: SendOptions<Answer> = {},
  ) => {
    if (isSending.current) return null;
    isSending.current = true;
    setUnderWay(true);
    setFailure(null);
    try {
      const tried = await tries(
        mutation as TypedDocumentNode<Answer, OperationVariables>,
        withKey(variables, keys),
        options,
      );
      if ('answer' in tried) {
        keys.forget();
        return tried.answer;
      }
      setFailure(tried.failure);
      return null;
    } finally {
      isSending.current = false;
      setUnderWay(false);
    }
  };
  return { send, isUnderWay, failure };
}
