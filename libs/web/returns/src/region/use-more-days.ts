import type { ApolloCache, TypedDocumentNode } from '@apollo/client';
import {
  AllowMoreDaysDocument,
  MoreDaysDocument,
  QuarterlyReturnDocument,
  TakeBackDaysDocument,
  useSend,
} from '@monitor/web-graphql';
import type { Failure, MoreDaysPayloadPartsFragment } from '@monitor/web-graphql';
import type { FormIssue } from '@monitor/web-ui';
import type { ReturnPlace } from '../return/paths.js';

/**
 * What a lead can decide about the days of an organisation. Each answers what must be mended, which is nothing where it
 * was taken; null where it was refused as a whole.
 */
export interface MoreDaysDecisions {
  allow: (typed: { closesOn: string; reason: string }) => Promise<readonly FormIssue[] | null>;
  takeBack: (typed: { reason: string }) => Promise<readonly FormIssue[] | null>;
  failure: Failure | null;
}

/** Allows more days and takes them back; the pages of the return show at once how long it has. */
export function useMoreDays(place: ReturnPlace): MoreDaysDecisions {
  const { send, failure } = useSend();
  const take = async <Input, Answer>(
    mutation: TypedDocumentNode<Answer, { input: Input }>,
    input: Input,
    payloadOf: (answer: Answer) => MoreDaysPayloadPartsFragment,
  ) => {
    const update = (cache: ApolloCache, answer: Answer) =>
      cache.writeQuery({
        query: MoreDaysDocument,
        variables: place,
        data: { moreDays: payloadOf(answer).moreDays },
      });
    const refetch = [QuarterlyReturnDocument];
    const answer = await send(mutation, { input }, { refetch, update });
    return answer === null ? null : payloadOf(answer).problems;
  };
  return {
    allow: (typed) => take(AllowMoreDaysDocument, { ...place, ...typed }, ({ allowMoreDays }) => allowMoreDays),
    takeBack: (typed) => take(TakeBackDaysDocument, { ...place, ...typed }, ({ takeBackDays }) => takeBackDays),
    failure,
  };
}
