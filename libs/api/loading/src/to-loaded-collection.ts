import { isLoaded, nextLoadingSteps, whyNotLoadingStep } from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import type { StandingCollection } from './collections/collection-standing.js';
import type { LoadedCollection } from './types/loaded-collection.type.js';

/** A collection as it stands, for whoever asks; `toChange` = how many answers it would change if it is not loaded. */
export function toLoadedCollection(
  { current, versions, standing }: StandingCollection,
  { personId }: Pick<Actor, 'personId'>,
  toChange: number,
): LoadedCollection {
  const answersToChange = isLoaded(current.state) ? current.counts.answers : toChange;
  const steps = nextLoadingSteps.map((step) => ({
    step,
    refusal: whyNotLoadingStep(step, { ...standing, answersToChange }, personId),
  }));
  const { counts } = current;
  return {
    id: current.id,
    title: current.title,
    source: current.source,
    fileName: current.fileName,
    state: current.state,
    version: current.version,
    contentHash: current.contentHash,
    rows: counts.rows,
    leftOut: Object.entries(counts.leftOut).map(([because, rows]) => ({ because, rows })),
    refused: counts.refused,
    answers: counts.answers,
    organisations: counts.organisations,
    events: versions.map(({ step, personName, recordedAt, comment }) => ({ step, personName, recordedAt, comment })),
    next: steps.filter(({ refusal }) => refusal === null).map(({ step }) => step),
    withheld: steps.flatMap(({ step, refusal }) =>
      refusal !== null && (refusal.code === 'SAME_PERSON' || isNothingToLoad(step, current.state))
        ? [{ step, reason: refusal.message }]
        : [],
    ),
  };
}

/** A proposal that is refused from a state that allows it: because it changes nothing. */
function isNothingToLoad(step: string, state: string): boolean {
  return (step === 'PROPOSE' && state === 'CHECKED') || (step === 'APPROVE' && state === 'PROPOSED');
}
