import type { ApolloCache } from '@apollo/client';
import {
  ComparisonNoteDocument,
  useSend,
  WithdrawComparisonNoteDocument,
  WriteComparisonNoteDocument,
} from '@monitor/web-graphql';
import type { Failure, NotedComparisonPartsFragment, NotedComparisonPayloadPartsFragment } from '@monitor/web-graphql';
import type { FormIssue } from '@monitor/web-ui';

/** A comparison with the note beside it, as the service answers it. */
export type NotedComparison = NotedComparisonPartsFragment;

/** What the service answered to a step: what must be mended; null where the step was refused as a whole. */
type Issues = readonly FormIssue[] | null;

/** The ways to change the own note, as its writer sees it now, and why the last change was refused. */
export interface NoteSteps {
  write: (text: string) => Promise<Issues>;
  withdraw: () => Promise<Issues>;
  isUnderWay: boolean;
  failure: Failure | null;
}

/** Writes the own note, or takes it away; what was answered is shown at once. */
export function useNoteSteps({ organisationCode, quarter, domain, lastStep: seen }: NotedComparison): NoteSteps {
  const { send, failure, isUnderWay } = useSend();
  const row = { organisationCode, quarterId: quarter.id, domain };
  const show = (cache: ApolloCache, { comparison }: NotedComparisonPayloadPartsFragment) =>
    cache.writeQuery({ query: ComparisonNoteDocument, variables: row, data: { comparisonNote: comparison } });
  return {
    write: async (text) => {
      const answer = await send(
        WriteComparisonNoteDocument,
        { input: { ...row, seen, text } },
        { update: (cache, { writeComparisonNote }) => show(cache, writeComparisonNote) },
      );
      return answer?.writeComparisonNote.problems ?? null;
    },
    withdraw: async () => {
      const answer = await send(
        WithdrawComparisonNoteDocument,
        { input: { ...row, seen } },
        { update: (cache, { withdrawComparisonNote }) => show(cache, withdrawComparisonNote) },
      );
      return answer?.withdrawComparisonNote.problems ?? null;
    },
    isUnderWay,
    failure,
  };
}
