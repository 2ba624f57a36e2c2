import {
  ApproveWindowChangeDocument,
  ProposeWindowChangeDocument,
  ReturnWindowsDocument,
  useSend,
  WithdrawWindowChangeDocument,
} from '@monitor/web-graphql';
import type { Failure, WindowChangePartsFragment } from '@monitor/web-graphql';
import type { NextWindowStep } from '@monitor/domain';
import type { FormIssue } from '@monitor/web-ui';

/** Takes steps on one change. */
export interface WindowStepping {
  /** Takes a step; answers what must be mended first. */
  take: (step: NextWindowStep, comment: string) => Promise<readonly FormIssue[]>;
  failure: Failure | null;
}

/** Ways to take each step; the page follows by itself, because the answer is the change as it then stands. */
export function useWindowStep({ id, revision }: WindowChangePartsFragment): WindowStepping {
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
