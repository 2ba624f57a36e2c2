import type { TypedDocumentNode } from '@apollo/client';
import { ComparabilityLedgerDocument, useSend } from '@monitor/web-graphql';
import type { BreakPayloadPartsFragment, Failure } from '@monitor/web-graphql';
import type { FormIssue } from '@monitor/web-ui';
import { useNavigate } from 'react-router';
import { ledgerPath } from './ledger-answer.js';

/** A change of the ledger that is taken or refused as a whole. */
export interface LedgerChange<Input> {
  /** Sends the change; the list follows where it was taken. Answers what must be mended. */
  send: (input: Input) => Promise<readonly FormIssue[]>;
  failure: Failure | null;
}

/** Changes the ledger with the named mutation; `done` is what the list then says. */
export function useLedgerChange<Input, Mutation>(
  mutation: TypedDocumentNode<Mutation, { input: Input }>,
  payloadOf: (answer: Mutation) => BreakPayloadPartsFragment,
  done: 'recorded' | 'changed' | 'withdrawn',
): LedgerChange<Input> {
  const navigate = useNavigate();
  const { send, failure } = useSend();
  const change = async (input: Input) => {
    const answer = await send(mutation, { input }, { refetch: [ComparabilityLedgerDocument] });
    if (answer === null) return [];
    const { issues } = payloadOf(answer);
    if (issues.length === 0) await navigate(`${ledgerPath}?done=${done}`);
    return issues;
  };
  return { send: change, failure };
}
