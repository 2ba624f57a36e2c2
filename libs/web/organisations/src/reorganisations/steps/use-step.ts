import { useMutation } from '@apollo/client/react';
import {
  ApproveReorganisationDocument,
  KeepReorganisationDocument,
  ProposeReorganisationDocument,
  ProposeRevocationDocument,
  readFailure,
  ReorganisationsDocument,
  ReturnReorganisationDocument,
  RevokeReorganisationDocument,
  WithdrawReorganisationDocument,
} from '@monitor/web-graphql';
import type { Failure, ReorganisationPayloadPartsFragment } from '@monitor/web-graphql';
import type { NextStep, ReorganisationIssue } from '@monitor/domain';
import { useState } from 'react';

/** What is sent with a step, beside the reorganisation itself. */
export interface StepWords {
  comment?: string;
  seenEffect?: string;
}

/** Takes steps on one reorganisation. */
export interface Stepping {
  /** Takes a step; answers what must be mended first, or null where it was refused as a whole. */
  take: (step: Exclude<NextStep, 'AMEND'>, words?: StepWords) => Promise<ReorganisationIssue[] | null>;
  isUnderWay: boolean;
  failure: Failure | null;
}

const again = { refetchQueries: [ReorganisationsDocument] };

/** The payload of whichever mutation was sent. */
function payloadOf(data: object | null | undefined): ReorganisationPayloadPartsFragment | undefined {
  return data == null ? undefined : (Object.values(data)[0] as ReorganisationPayloadPartsFragment | undefined);
}

/** Ways to take each step; the page follows by itself, because the answer is the reorganisation as it then stands. */
export function useStep({ id, version }: { id: string; version: number }): Stepping {
  const [isUnderWay, setUnderWay] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [propose] = useMutation(ProposeReorganisationDocument, again);
  const [giveBack] = useMutation(ReturnReorganisationDocument, again);
  const [approve] = useMutation(ApproveReorganisationDocument, again);
  const [withdraw] = useMutation(WithdrawReorganisationDocument, again);
  const [askRevocation] = useMutation(ProposeRevocationDocument, again);
  const [keep] = useMutation(KeepReorganisationDocument, again);
  const [revoke] = useMutation(RevokeReorganisationDocument, again);
  const send = (step: Exclude<NextStep, 'AMEND'>, { comment = '', seenEffect = '' }: StepWords) => {
    const input = { id, expectedVersion: version };
    const commented = { variables: { input: { ...input, comment } } };
    const ways: Record<typeof step, () => Promise<{ data?: object | null | undefined }>> = {
      PROPOSE: () => propose({ variables: { input } }),
      RETURN: () => giveBack(commented),
      APPROVE: () => approve({ variables: { input: { ...input, seenEffect } } }),
      WITHDRAW: () => withdraw(commented),
      PROPOSE_REVOCATION: () => askRevocation(commented),
      KEEP: () => keep(commented),
      REVOKE: () => revoke({ variables: { input } }),
    };
    return ways[step]();
  };
  const take = async (step: Exclude<NextStep, 'AMEND'>, words: StepWords = {}) => {
    setUnderWay(true);
    setFailure(null);
    try {
      const { data } = await send(step, words);
      const issues = payloadOf(data)?.issues ?? [];
      return issues.filter(({ severity }) => severity === 'ERROR');
    } catch (refused) {
      setFailure(readFailure(refused));
      return null;
    } finally {
      setUnderWay(false);
    }
  };
  return { take, isUnderWay, failure };
}
