import { describe, expect, it } from '@jest/globals';
import { returnEvents, transition } from '@monitor/domain';
import type { ReturnEvent, ReturnState } from '@monitor/domain';
import fc from 'fast-check';
import type { ReturnEventKind } from '../events/return-event-kinds.js';
import { standingVersion, versionsBefore } from './versions-of-return.js';

interface Life {
  state: ReturnState;
  revision: number;
  acceptedRevision: number | null;
  events: { kind: ReturnEventKind; revision: number }[];
  /** What each version became, as told by the one who lived it. */
  became: Map<number, 'GIVEN_UP' | 'KEPT'>;
}

const kinds: Partial<Record<ReturnEvent, ReturnEventKind>> = {
  SUBMIT: 'SUBMITTED',
  ACCEPT: 'ACCEPTED',
  SEND_BACK: 'SENT_BACK',
  SIGN_OFF: 'SIGNED_OFF',
  REOPEN: 'REOPENED',
  WITHDRAW: 'WITHDRAWN',
  GIVE_UP: 'CORRECTION_GIVEN_UP',
};

function live(life: Life, event: ReturnEvent): Life {
  const state = transition(life.state, event, life.acceptedRevision !== null);
  if (state === null) return life;
  const revision = event === 'SUBMIT' ? life.revision + 1 : life.revision;
  const kind = kinds[event];
  const became = new Map(life.became);
  if (event === 'SUBMIT') became.set(revision, 'KEPT');
  if (event === 'GIVE_UP') {
    for (let each = (life.acceptedRevision ?? 0) + 1; each <= revision; each += 1) became.set(each, 'GIVEN_UP');
  }
  return {
    state,
    revision,
    acceptedRevision: event === 'ACCEPT' ? revision : life.acceptedRevision,
    events: kind === undefined ? life.events : [...life.events, { kind, revision }],
    became,
  };
}

const anEvent = fc.constantFrom<ReturnEvent>(
  ...returnEvents,
  'SUBMIT',
  'SIGN_OFF',
  'ACCEPT',
  'REOPEN',
  'SAVE',
  'GIVE_UP',
);
const lives = fc
  .array(anEvent, { minLength: 20, maxLength: 80 })
  .map((taken) =>
    taken.reduce(live, { state: 'NOT_STARTED', revision: 0, acceptedRevision: null, events: [], became: new Map() }),
  );

describe('the versions of a return', () => {
  it('are compared with the one before that was not given up, and with the one that counts, whatever happened', () => {
    let givenUp = 0;
    fc.assert(
      fc.property(lives, (life) => {
        const standing = standingVersion(life);
        const kept = [...life.became].filter(([, fate]) => fate === 'KEPT').map(([version]) => version);
        const before = kept.filter((version) => version < standing).at(-1);
        const counts = life.acceptedRevision;
        const expected = [before, counts !== null && counts < standing ? counts : undefined];
        expect(versionsBefore(life, life.events)).toEqual([...new Set(expected.filter((each) => each !== undefined))]);
        if (life.state === 'ACCEPTED') expect(standing).toBe(counts);
        givenUp += life.events.filter(({ kind }) => kind === 'CORRECTION_GIVEN_UP').length;
      }),
      { numRuns: 500 },
    );
    expect(givenUp).toBeGreaterThan(20);
  });
});
