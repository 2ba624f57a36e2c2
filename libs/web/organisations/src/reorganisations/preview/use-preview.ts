import { partOf, ReorganisationPreviewDocument, useFetch } from '@monitor/web-graphql';
import type { FetchState } from '@monitor/web-graphql';
import type { PreviewAnswer, ReorganisationAnswer } from '../reorganisation-answer.js';

/** What a reorganisation will do, as far as it is known. */
export interface Preview {
  /** Whether there is something to look ahead to: it has not been decided. */
  isAhead: boolean;
  /** The effect; empty where something must be mended first. */
  effect: FetchState<PreviewAnswer>;
  reload: () => void;
}

const undecided = ['DRAFT', 'PROPOSED', 'RETURNED'];

/** Asks what a reorganisation will do, by what is known now and not by what was fetched before. */
export function usePreview({ id, state }: Pick<ReorganisationAnswer, 'id' | 'state'>): Preview {
  const isAhead = undecided.includes(state);
  const answer = useFetch(ReorganisationPreviewDocument, {
    variables: { id },
    skip: !isAhead,
    fetchPolicy: 'network-only',
  });
  const effect = partOf(answer, ({ reorganisationPreview }) => reorganisationPreview);
  const reload = () => {
    if (effect.state !== 'LOADING') void effect.retry();
  };
  return { isAhead, effect, reload };
}
