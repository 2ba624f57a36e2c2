import {
  ApproveReorganisationDocument,
  KeepReorganisationDocument,
  ProposeReorganisationDocument,
  ProposeRevocationDocument,
  ReorganisationsDocument,
  ReturnReorganisationDocument,
  RevokeReorganisationDocument,
  useSend,
  WithdrawReorganisationDocument,
} from '@monitor/web-graphql';
import type { Failure, ReorganisationPayloadPartsFragment, Sending } from '@monitor/web-graphql';
import type { NextStep, ReorganisationIssue } from '@monitor/domain';

type Step = Exclude<NextStep, 'AMEND'>;
type Payload = ReorganisationPayloadPartsFragment;

/** What is sent with a step, beside the reorganisation itself. */
export interface StepWords {
  comment?: string;
  seenEffect?: string;
}

/** Takes steps on one reorganisation. */
export interface Stepping {
  /** Takes a step; answers what must be mended first, or null where it was refused as a whole. */
  take: (step: Step, words?: StepWords) => Promise<ReorganisationIssue[] | null>;
  failure: Failure | null;
}

interface StepInput {
  id: string;
  expectedVersion: number;
}

const again = { refetch: [ReorganisationsDocument] };

/** How each step is sent. */
function senders(send: Sending['send'], input: StepInput, { comment = '', seenEffect = '' }: StepWords) {
  const plain = { input };
  const commented = { input: { ...input, comment } };
  const seen = { input: { ...input, seenEffect } };
  const part = async <Answer, Name extends keyof Answer>(answer: Promise<Answer | null>, name: Name) =>
    (await answer)?.[name] ?? null;
  return {
    PROPOSE: () => part(send(ProposeReorganisationDocument, plain, again), 'proposeReorganisation'),
    RETURN: () => part(send(ReturnReorganisationDocument, commented, again), 'returnReorganisation'),
    APPROVE: () => part(send(ApproveReorganisationDocument, seen, again), 'approveReorganisation'),
    WITHDRAW: () => part(send(WithdrawReorganisationDocument, commented, again), 'withdrawReorganisation'),
    PROPOSE_REVOCATION: () => part(send(ProposeRevocationDocument, commented, again), 'proposeRevocation'),
    KEEP: () => part(send(KeepReorganisationDocument, commented, again), 'keepReorganisation'),
    REVOKE: () => part(send(RevokeReorganisationDocument, plain, again), 'revokeReorganisation'),
  } satisfies Record<Step, () => Promise<Payload | null>>;
}

/** Ways to take each step; the page follows by itself, because the answer is the reorganisation as it then stands. */
export function useStep({ id, version }: { id: string; version: number }): Stepping {
  const { send, failure } = useSend();
  const take = async (step: Step, words: StepWords = {}) => {
    const payload = await senders(send, { id, expectedVersion: version }, words)[step]();
    return payload?.issues.filter(({ severity }) => severity === 'ERROR') ?? null;
  };
  return { take, failure };
}
