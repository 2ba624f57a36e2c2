import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  isWindowStepPossible,
  nextWindowSteps,
  whyNotTakeWindowStep,
  windowChangeStates,
  windowStateAfter,
} from './window-step.js';
import type { WindowChangeStanding } from './window-step.js';

describe('the way of a change of windows', () => {
  it('ends where it is approved or withdrawn, and reaches every state', () => {
    for (const state of ['APPROVED', 'WITHDRAWN'] as const) {
      expect(nextWindowSteps.filter((step) => isWindowStepPossible(step, state))).toEqual([]);
    }
    expect(new Set([windowStateAfter('DRAFT'), ...nextWindowSteps.map(windowStateAfter)])).toEqual(
      new Set(windowChangeStates),
    );
  });

  it('is approved by nobody who drafted or proposed it, in whatever order steps are taken', () => {
    let approved = 0;
    const steps = fc.array(fc.tuple(fc.constantFrom(...nextWindowSteps), fc.constantFrom('a', 'b', 'c')));
    fc.assert(
      fc.property(steps, (taken) => {
        let standing: WindowChangeStanding = { state: 'DRAFT', hands: ['a'] };
        for (const [step, person] of taken) {
          if (whyNotTakeWindowStep(step, standing, person) !== null) continue;
          if (step === 'APPROVE') {
            approved += 1;
            expect(standing.hands).not.toContain(person);
          }
          const hands = step === 'PROPOSE' ? [...standing.hands, person] : standing.hands;
          standing = { state: windowStateAfter(step), hands };
        }
      }),
      { numRuns: 500 },
    );
    expect(approved).toBeGreaterThan(20);
  });
});
