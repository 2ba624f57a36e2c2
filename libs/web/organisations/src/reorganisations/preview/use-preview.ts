import { useQuery } from '@apollo/client/react';
import { readFailure, ReorganisationPreviewDocument } from '@monitor/web-graphql';
import type { Failure } from '@monitor/web-graphql';
import type { PreviewAnswer, ReorganisationAnswer } from '../reorganisation-answer.js';

/** What a reorganisation will do, as far as it is known. */
export interface Preview {
  /** Whether there is something to look ahead to: it has not been decided. */
  isAhead: boolean;
  isLoading: boolean;
  failure: Failure | null;
  /** Null while it loads, and where something must be mended first. */
  preview: PreviewAnswer | null;
  reload: () => void;
}

const undecided = ['DRAFT', 'PROPOSED', 'RETURNED'];

/** Asks what a reorganisation will do, by what is known now and not by what was fetched before. */
export function usePreview({ id, state }: Pick<ReorganisationAnswer, 'id' | 'state'>): Preview {
  const isAhead = undecided.includes(state);
  const { data, error, refetch } = useQuery(ReorganisationPreviewDocument, {
    variables: { id },
    skip: !isAhead,
    fetchPolicy: 'network-only',
  });
  const failure = data === undefined ? readFailure(error) : null;
  return {
    isAhead,
    failure,
    isLoading: isAhead && failure === null && data === undefined,
    preview: data?.reorganisationPreview ?? null,
    reload: () => void refetch().catch(() => undefined),
  };
}
