import type { TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { ComparabilityLedgerDocument, readFailure } from '@monitor/web-graphql';
import type { BreakPayloadPartsFragment, Failure } from '@monitor/web-graphql';
import type { BreakIssue } from '@monitor/domain';
import { useNavigate } from 'react-router';
import { ledgerPath } from './ledger-answer.js';
import { toBreakIssues } from './use-break-form.js';

/** A change of the ledger that is taken or refused as a whole. */
export interface LedgerChange<Input> {
  /** Sends the change; the list follows where it was taken. Answers what must be mended. */
  send: (input: Input) => Promise<BreakIssue[]>;
  isUnderWay: boolean;
  failure: Failure | null;
}

/** Changes the ledger with the named mutation; `done` is what the list then says. */
export function useLedgerChange<Input, Mutation extends object>(
  mutation: TypedDocumentNode<Mutation, { input: Input }>,
  payloadOf: (answer: Mutation) => BreakPayloadPartsFragment,
  done: 'recorded' | 'changed' | 'withdrawn',
): LedgerChange<Input> {
  const navigate = useNavigate();
  const [mutate, { loading, error }] = useMutation<Mutation, { input: Input }>(mutation, {
    refetchQueries: [ComparabilityLedgerDocument],
  });
  const send = async (input: Input): Promise<BreakIssue[]> => {
    try {
      const { data } = await mutate({ variables: { input } });
      if (data === undefined) return [];
      const issues = toBreakIssues(payloadOf(data as Mutation).issues);
      if (issues.length === 0) await navigate(`${ledgerPath}?done=${done}`);
      return issues;
    } catch {
      // Shown as `failure`.
      return [];
    }
  };
  return { send, isUnderWay: loading, failure: readFailure(error) };
}
