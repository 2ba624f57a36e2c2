import type { DraftState } from '../draft/draft-state.js';
import type { ShownReturn } from '../return/return-context.js';

type Waiting = ShownReturn['toConfirm'][number];

/** What a helper typed and nobody has confirmed; not what the viewer has typed over since the return was fetched. */
export function stillWaiting(toConfirm: readonly Waiting[], { answers }: Pick<DraftState, 'answers'>): Waiting[] {
  return toConfirm.filter(({ question, version }) => answers[question]?.version === version);
}
