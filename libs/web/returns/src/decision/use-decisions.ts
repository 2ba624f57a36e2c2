import type { TypedDocumentNode } from '@apollo/client';
import { issueInWords, stopsSubmission } from '@monitor/domain';
import { QuarterlyReturnDocument, useSend } from '@monitor/web-graphql';
import type { Failure, PayloadPartsFragment } from '@monitor/web-graphql';
import type { FormIssue } from '@monitor/web-ui';
import { toIssue } from '../content/to-issue.js';
import { cellToMend } from '../draft/use-shown-issues.js';

/** Steps of a return, each taken or refused as a whole. */
export interface Decisions {
  /**
   * Takes a step with the named mutation. Answers what must be mended first, which is nothing where it was taken; null
   * where it was refused as a whole. The pages below show the return as it then stands.
   */
  take: <Input, Mutation>(
    mutation: TypedDocumentNode<Mutation, { input: Input }>,
    payloadOf: (answer: Mutation) => PayloadPartsFragment,
    input: Input,
  ) => Promise<FormIssue[] | null>;
  failure: Failure | null;
}

/** Ways to take steps of a return, one at a time. */
export function useDecisions(): Decisions {
  const { send, failure } = useSend();
  const take: Decisions['take'] = async (mutation, payloadOf, input) => {
    const answer = await send(
      mutation,
      { input },
      {
        update: (cache, given) => {
          const { quarterlyReturn } = payloadOf(given);
          const { organisation, quarter } = quarterlyReturn.head;
          cache.writeQuery({
            query: QuarterlyReturnDocument,
            variables: { organisationCode: organisation.code, quarterId: quarter.id },
            data: { quarterlyReturn },
          });
        },
      },
    );
    if (answer === null) return null;
    const stopping = payloadOf(answer).issues.map(toIssue).filter(stopsSubmission);
    return stopping.map((issue) => ({ field: cellToMend(issue), message: issueInWords(issue) }));
  };
  return { take, failure };
}
