import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { editionStates } from './edition-state.js';
import {
  editionStateAfter,
  isEditionStepPossible,
  nextEditionSteps,
  whyNotTakeEditionStep,
} from './take-edition-step.js';
import type { EditionStanding } from './take-edition-step.js';

const begun: EditionStanding = { state: 'DRAFT', editors: ['drafter'], proposedBy: null };

describe('the way of an edition', () => {
  it('ends where it is published or withdrawn, and reaches every state', () => {
    for (const state of ['PUBLISHED', 'WITHDRAWN'] as const) {
      expect(nextEditionSteps.filter((step) => isEditionStepPossible(step, state))).toEqual([]);
    }
    expect(new Set(nextEditionSteps.map(editionStateAfter))).toEqual(new Set(editionStates));
  });

  it('is published by nobody who wrote or proposed any of it, in whatever order steps are taken', () => {
    let published = 0;
    const someStep = fc.constantFrom(...nextEditionSteps, 'PROPOSE' as const, 'PUBLISH' as const, 'PUBLISH' as const);
    const steps = fc.array(fc.tuple(someStep, fc.constantFrom('drafter', 'b', 'c')), { minLength: 10, maxLength: 40 });
    fc.assert(
      fc.property(steps, (taken) => {
        let standing = begun;
        for (const [step, person] of taken) {
          if (whyNotTakeEditionStep(step, standing, person) !== null) continue;
          if (step === 'PUBLISH') {
            published += 1;
            expect([...standing.editors, standing.proposedBy]).not.toContain(person);
          }
          const editors = step === 'AMEND' ? [...standing.editors, person] : standing.editors;
          const proposedBy = step === 'PROPOSE' ? person : standing.proposedBy;
          standing = { state: editionStateAfter(step), editors, proposedBy };
        }
      }),
      { numRuns: 300 },
    );
    expect(published).toBeGreaterThan(20);
  });
});
