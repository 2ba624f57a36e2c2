import type { TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { QuarterlyReturnDocument, readFailure } from '@monitor/web-graphql';
import type { Failure, PayloadPartsFragment } from '@monitor/web-graphql';

/** A step of a return that is taken or refused as a whole. */
export interface Decision<Input> {
  /** Takes the step; answers whether it was taken. The pages below show the return as it then stands. */
  take: (input: Input) => Promise<boolean>;
  isUnderWay: boolean;
  failure: Failure | null;
}

/** Takes a step of a return with the named mutation, whose answer is a return's payload. */
export function useDecision<Input, Mutation extends object>(
  mutation: TypedDocumentNode<Mutation, { input: Input }>,
  payloadOf: (answer: Mutation) => PayloadPartsFragment,
): Decision<Input> {
  const [mutate, { loading, error }] = useMutation<Mutation, { input: Input }>(mutation, {
    update: (cache, { data }) => {
      if (data === null || data === undefined) return;
      const { quarterlyReturn } = payloadOf(data as Mutation);
      const { organisation, quarter } = quarterlyReturn.head;
      cache.writeQuery({
        query: QuarterlyReturnDocument,
        variables: { organisationCode: organisation.code, quarterId: quarter.id },
        data: { quarterlyReturn },
      });
    },
  });
  const take = async (input: Input): Promise<boolean> => {
    try {
      const { data } = await mutate({ variables: { input } });
      return data !== undefined && !payloadOf(data as Mutation).issues.some(({ severity }) => severity === 'ERROR');
    } catch {
      // Shown as `failure`.
      return false;
    }
  };
  return { take, isUnderWay: loading, failure: readFailure(error) };
}
