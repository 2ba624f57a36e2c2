import { describe, expect, it } from '@jest/globals';
import {
  isLoaded,
  loadingStateLabel,
  loadingStateMeaning,
  loadingStates,
  loadingStepLabel,
  loadingStepMeaning,
  loadingSteps,
  nextLoadingSteps,
  stateAfterLoading,
  whyNotLoadingStep,
} from './loading-steps.js';
import type { LoadingStanding, LoadingState } from './loading-steps.js';

const standing = (state: LoadingState): LoadingStanding => ({
  state,
  checkedBy: 'reader',
  proposedBy: 'proposer',
  reversalProposedBy: 'reverser',
  answersToChange: 3,
});

describe('the steps of a collection', () => {
  it('never let the same person read in or propose, and approve', () => {
    expect(whyNotLoadingStep('APPROVE', standing('PROPOSED'), 'reader')?.code).toBe('SAME_PERSON');
    expect(whyNotLoadingStep('APPROVE', standing('PROPOSED'), 'proposer')?.code).toBe('SAME_PERSON');
    expect(whyNotLoadingStep('APPROVE', standing('PROPOSED'), 'another')).toBeNull();
  });

  it('never let the same person propose a reversal and reverse', () => {
    expect(whyNotLoadingStep('REVERSE', standing('REVERSAL_PROPOSED'), 'reverser')?.code).toBe('SAME_PERSON');
    expect(whyNotLoadingStep('REVERSE', standing('REVERSAL_PROPOSED'), 'reader')).toBeNull();
  });

  it('load nothing that changes nothing', () => {
    const nothing = { ...standing('CHECKED'), answersToChange: 0 };
    expect(whyNotLoadingStep('PROPOSE', nothing, 'reader')?.code).toBe('STATE_DOES_NOT_ALLOW');
    expect(whyNotLoadingStep('WITHDRAW', nothing, 'reader')).toBeNull();
  });

  it('lead to loaded through approval alone, and out of it through reversal alone', () => {
    for (const step of nextLoadingSteps) {
      for (const state of loadingStates.filter((each) => whyNotLoadingStep(step, standing(each), 'another') === null)) {
        if (isLoaded(state) !== isLoaded(stateAfterLoading(step))) expect(['APPROVE', 'REVERSE']).toContain(step);
      }
    }
  });

  it('end where a collection was sent back, withdrawn or reversed', () => {
    for (const state of ['SENT_BACK', 'WITHDRAWN', 'REVERSED'] as const)
      for (const step of nextLoadingSteps) expect(whyNotLoadingStep(step, standing(state), 'another')).not.toBeNull();
  });

  it('have words of their own, without a code in them', () => {
    const lists = [
      loadingStates.map(loadingStateLabel),
      loadingStates.map(loadingStateMeaning),
      loadingSteps.map(loadingStepLabel),
      loadingSteps.map(loadingStepMeaning),
    ];
    for (const words of lists) {
      expect(new Set(words).size).toBe(words.length);
      expect(words.join(' ')).not.toMatch(/[A-Z]{2,}|_/);
    }
  });
});
