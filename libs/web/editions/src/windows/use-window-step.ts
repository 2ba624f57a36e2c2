import {
  ApproveWindowChangeDocument,
  ProposeWindowChangeDocument,
  ReturnWindowsDocument,
  useSend,
  WithdrawWindowChangeDocument,
} from '@monitor/web-graphql';
import type { WindowChangePartsFragment } from '@monitor/web-graphql';
import type { NextWindowStep } from '@monitor/domain';
import type { Stepping } from '../steps/Steps.js';

/** Ways to take each step; the page follows by itself, because the answer is the change as it then stands. */
export function useWindowStep({ id, revision }: WindowChangePartsFragment): Stepping<NextWindowStep> {
  const { send, failure } = useSend();
  const input = { id, expectedVersion: revision };
  const again = { refetch: [ReturnWindowsDocument] };
  const senders = (comment: string) =>
    ({
      PROPOSE: async () => (await send(ProposeWindowChangeDocument, { input }, again))?.proposeWindowChange,
      APPROVE: async () => (await send(ApproveWindowChangeDocument, { input }, again))?.approveWindowChange,
      WITHDRAW: async () =>
        (await send(WithdrawWindowChangeDocument, { input: { ...input, comment } }, again))?.withdrawWindowChange,
    }) satisfies Record<NextWindowStep, () => Promise<unknown>>;
  const take = async (step: NextWindowStep, comment: string) => (await senders(comment)[step]())?.problems ?? [];
  return { take, failure };
}
