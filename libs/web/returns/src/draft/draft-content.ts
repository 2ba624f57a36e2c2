import type { ReturnContent } from '@monitor/domain';
import type { DraftState } from './draft-state.js';

/** The typed answers as one return, for the rules. */
export function contentOf(
  state: DraftState,
  place: Pick<ReturnContent, 'organisationCode' | 'quarterId'>,
): ReturnContent {
  return {
    ...place,
    edition: state.edition.version,
    answers: Object.values(state.answers).map(({ answer }) => answer),
  };
}
