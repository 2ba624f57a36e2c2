import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ReturnState } from './return-state.js';
import { whyNotSecondPerson } from './second-person.js';
import { returnEvents, transition } from './transition.js';
import type { ReturnEvent } from './transition.js';

const hands = { preparers: ['typist', 'submitter'], signers: ['signer'] };

describe('a step that needs a second person', () => {
  it.each([
    ['SIGN_OFF', 'typist', /prepared this return.*somebody else in your organisation/],
    ['SIGN_OFF', 'signer', null],
    ['ACCEPT', 'submitter', /prepared this return.*another regional lead/],
    ['ACCEPT', 'signer', /signed this return off.*another regional lead/],
    ['ACCEPT', 'another', null],
  ] as const)('%s by %s: %s', (step, personId, reason) => {
    const found = whyNotSecondPerson(step, hands, personId);
    if (reason === null) expect(found).toBeNull();
    else expect(found).toMatch(reason);
  });
});

/** A return as people took it on: what each revision went through, by whom. */
interface Walk {
  state: ReturnState;
  editors: Set<string>;
  hands: { preparers: string[]; signers: string[] };
  accepted: { by: string; touched: Set<string> }[];
}

/** Takes one step if state and rule let this person take it. */
function step(walk: Walk, event: ReturnEvent, person: string): Walk {
  const state = transition(walk.state, event);
  const guarded = event === 'SIGN_OFF' || event === 'ACCEPT' ? event : null;
  if (state === null || (guarded !== null && whyNotSecondPerson(guarded, walk.hands, person) !== null)) return walk;
  const { editors, hands: now, accepted } = walk;
  if (event === 'SAVE') return { ...walk, state, editors: new Set([...editors, person]) };
  if (event === 'SUBMIT') return { ...walk, state, hands: { preparers: [...editors, person], signers: [] } };
  if (event === 'SIGN_OFF') return { ...walk, state, hands: { ...now, signers: [person] } };
  if (event !== 'ACCEPT') return { ...walk, state };
  const touched = new Set([...now.preparers, ...now.signers]);
  return { ...walk, state, accepted: [...accepted, { by: person, touched }] };
}

const people = ['a', 'b', 'c', 'd'];
/** More of the way forward than of the way back, so that walks reach acceptance. */
const someEvent = fc.constantFrom<ReturnEvent>(...returnEvents, 'SUBMIT', 'SIGN_OFF', 'SIGN_OFF', 'ACCEPT', 'ACCEPT');
const steps = fc.array(fc.tuple(someEvent, fc.constantFrom(...people)), { minLength: 30, maxLength: 80 });

describe('whatever people do in whatever order', () => {
  it('accepts no revision by anybody who touched it, and none that one person alone has touched', () => {
    let reached = 0;
    const start: Walk = {
      state: 'NOT_STARTED',
      editors: new Set(),
      hands: { preparers: [], signers: [] },
      accepted: [],
    };
    fc.assert(
      fc.property(steps, (taken) => {
        const { accepted } = taken.reduce((walk, [event, person]) => step(walk, event, person), start);
        reached += accepted.length;
        for (const { by, touched } of accepted) {
          expect(touched).not.toContain(by);
          expect(touched.size).toBeGreaterThanOrEqual(2);
        }
      }),
      { numRuns: 500 },
    );
    expect(reached).toBeGreaterThan(20);
  });
});
