import type { LoadingStanding } from '@monitor/domain';
import type { CollectionVersion } from './collection-versions.query.js';

/** A collection as it stands: its latest step, and what the steps before say about who may take the next. */
export interface StandingCollection {
  current: CollectionVersion;
  versions: readonly CollectionVersion[];
  standing: Omit<LoadingStanding, 'answersToChange'>;
}

/** The latest of some steps and what decides about the next; null where there are none. */
export function standingOf(versions: readonly CollectionVersion[]): StandingCollection | null {
  const current = versions.at(-1);
  if (current === undefined) return null;
  const lastWho = (step: CollectionVersion['step']) =>
    versions.findLast((each) => each.step === step)?.personId ?? null;
  return {
    current,
    versions,
    standing: {
      state: current.state,
      checkedBy: lastWho('CHECK'),
      proposedBy: lastWho('PROPOSE'),
      reversalProposedBy: lastWho('PROPOSE_REVERSAL'),
    },
  };
}
