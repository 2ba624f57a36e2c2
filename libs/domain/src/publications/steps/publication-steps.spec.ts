import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { publicationKinds } from '../publication-kind.js';
import type { PublicationKind } from '../publication-kind.js';
import {
  publicationStateLabel,
  publicationStateMeaning,
  publicationStates,
  publicationStepLabel,
  publicationStepMeaning,
  publicationSteps,
} from './publication-state.js';
import type { PublicationState, PublicationStep } from './publication-state.js';
import {
  goesOutByItself,
  isPublicationStepPossible,
  nextPublicationSteps,
  publicationStateAfter,
  whyNotTakePublicationStep,
} from './take-publication-step.js';
import type { NextPublicationStep } from './take-publication-step.js';

const people = ['ann', 'bob', 'cy'] as const;

/** A step that somebody, or the product, tries. */
interface Attempt {
  step: PublicationStep;
  by: string;
}

/** What was done to a publication, in its order, and where that has led. */
interface Life {
  kind: PublicationKind;
  state: PublicationState;
  taken: Attempt[];
}

const ofPeople = (step: PublicationStep): step is NextPublicationStep =>
  (nextPublicationSteps as readonly PublicationStep[]).includes(step);

const preparersOf = ({ taken }: Life) =>
  taken.filter(({ step }) => step === 'PREPARE' || step === 'WITHHOLD').map(({ by }) => by);

function tryStep(life: Life, { step, by }: Attempt): void {
  const { kind, state } = life;
  const mayBeTaken = ofPeople(step)
    ? whyNotTakePublicationStep(step, { kind, state, preparers: preparersOf(life) }, by) === null
    : isPublicationStepPossible(step, { kind, state });
  if (!mayBeTaken) return;
  life.taken.push({ step, by });
  life.state = publicationStateAfter(step);
}

/** The life of a publication in which all this is tried: a number is one of the steps that lead on. */
function live(kind: PublicationKind, attempts: readonly { step: PublicationStep | number; by: string }[]): Life {
  const life: Life = { kind, state: 'BUILDING', taken: [{ step: 'PREPARE', by: 'ann' }] };
  for (const { step, by } of attempts) {
    if (typeof step === 'string') tryStep(life, { step, by });
    else {
      const { state } = life;
      const onwards = publicationSteps.filter(
        (each) => each !== 'DISCARD' && isPublicationStepPossible(each, { kind, state }),
      );
      const next = onwards[step % Math.max(onwards.length, 1)];
      if (next !== undefined) tryStep(life, { step: next, by });
    }
  }
  return life;
}

const anyAttempt = fc.record({
  step: fc.oneof({ weight: 6, arbitrary: fc.nat(11) }, { weight: 1, arbitrary: fc.constantFrom(...publicationSteps) }),
  by: fc.constantFrom(...people),
});
const anyLife = fc
  .tuple(fc.constantFrom(...publicationKinds), fc.array(anyAttempt, { maxLength: 20 }))
  .map(([kind, attempts]) => live(kind, attempts));

/** Every order of so many steps, by anybody: nothing is left to chance. */
function* everyOrder(length: number): Generator<Attempt[]> {
  if (length === 0) return yield [];
  for (const rest of everyOrder(length - 1)) {
    for (const step of publicationSteps) {
      for (const by of ofPeople(step) ? ['ann', 'bob'] : ['the product']) yield [...rest, { step, by }];
    }
  }
}

function lastOf({ taken }: Life, ...steps: PublicationStep[]): number {
  return taken.findLastIndex(({ step }) => steps.includes(step));
}

function keepsTheLaw(life: Life): void {
  const { kind, state, taken } = life;
  const [audited, built] = [lastOf(life, 'AUDIT'), lastOf(life, 'BUILD')];
  const published = lastOf(life, 'PUBLISH');
  expect(published >= 0).toBe(state === 'PUBLISHED');
  if (published < 0) return;
  // The figures that went out are the ones that were audited: nothing was built or withheld after that.
  expect(audited).toBeGreaterThan(Math.max(built, lastOf(life, 'WITHHOLD', 'REFUSE')));
  const approved = lastOf(life, 'APPROVE');
  expect(approved >= 0).toBe(!goesOutByItself(kind));
  if (approved < 0) return;
  expect(approved).toBeGreaterThan(audited);
  expect(preparersOf(life)).not.toContain(taken[approved]?.by);
}

describe('a publication, whatever anybody tries in whatever order,', () => {
  it('is never out unless its last figures were audited, and approved by somebody else where it is not provisional', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(anyLife, (life) => {
        keepsTheLaw(life);
        reached.add(`${life.kind} ${life.state}${lastOf(life, 'WITHHOLD') < 0 ? '' : ' though withheld'}`);
      }),
      { numRuns: 3_000 },
    );
    for (const kind of publicationKinds) {
      expect(reached).toContain(`${kind} PUBLISHED`);
      expect(reached).toContain(`${kind} PUBLISHED though withheld`);
    }
  });

  it('keeps that law in every order of five steps', () => {
    let outs = 0;
    for (const attempts of everyOrder(5)) {
      const life = live('FINAL', attempts);
      if (life.state === 'PUBLISHED') outs += 1;
      if (life.taken.length > 3) keepsTheLaw(life);
    }
    expect(outs).toBeGreaterThan(0);
  });

  it('never comes back once it is out or discarded, and is discarded at any time before', () => {
    fc.assert(
      fc.property(anyLife, fc.constantFrom(...people), (life, by) => {
        const { kind, state } = life;
        const isOver = state === 'PUBLISHED' || state === 'DISCARDED';
        const possible = publicationSteps.filter((step) => isPublicationStepPossible(step, { kind, state }));
        expect(possible.includes('DISCARD')).toBe(!isOver);
        if (!isOver) return;
        expect(possible).toEqual([]);
        for (const step of nextPublicationSteps) {
          const refusal = whyNotTakePublicationStep(step, { kind, state, preparers: [] }, by);
          expect(refusal?.code).toBe('STATE_DOES_NOT_ALLOW');
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('is offered no step that would then be refused for where it stands, nor refused one that is offered', () => {
    const standings = publicationKinds.flatMap((kind) => publicationStates.map((state) => ({ kind, state })));
    for (const standing of standings) {
      for (const step of nextPublicationSteps) {
        const refusal = whyNotTakePublicationStep(step, { ...standing, preparers: ['ann'] }, 'bob');
        expect(refusal === null).toBe(isPublicationStepPossible(step, standing));
        const ofPreparer = whyNotTakePublicationStep(step, { ...standing, preparers: ['ann'] }, 'ann');
        if (refusal === null) expect(ofPreparer?.code).toBe(step === 'APPROVE' ? 'SAME_PERSON' : undefined);
      }
    }
  });
});

describe('what is told of states and steps', () => {
  it('is of each its own', () => {
    const tellings = [publicationStateLabel, publicationStateMeaning].map((tell) => publicationStates.map(tell));
    const ofSteps = [publicationStepLabel, publicationStepMeaning].map((tell) => publicationSteps.map(tell));
    for (const told of [...tellings, ...ofSteps]) {
      expect(new Set(told).size).toBe(told.length);
      for (const text of told) expect(text).toMatch(/^[A-Z]/);
    }
  });
});
