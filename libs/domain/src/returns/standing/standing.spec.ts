import { describe, expect, it } from '@jest/globals';
import { roles } from '../../access/actor.js';
import { windowStates } from '../../quarter/return-window.js';
import { returnStates } from '../return-state.js';
import type { StandingReturn } from './standing-return.js';
import { whatIsNext } from './what-is-next.js';
import { whereItStands } from './where-it-stands.js';
import { returnSteps, whyNot } from './why-not.js';

const days = { opensOn: '2026-10-01', dueOn: '2026-11-30', closesOn: '2026-12-31', region: 'South West' };

/** Every way in which a return can stand. */
const all: StandingReturn[] = returnStates.flatMap((state) =>
  windowStates.flatMap((windowState) =>
    [0, 1, 2].flatMap((revision) =>
      [null, 1].flatMap((acceptedRevision) => {
        const isSent = ['SUBMITTED', 'SIGNED_OFF', 'ACCEPTED', 'RETURNED'].includes(state);
        const isPossible =
          (acceptedRevision === null || (revision >= 1 && state !== 'NOT_STARTED')) &&
          (!isSent || revision >= 1) &&
          (state !== 'ACCEPTED' || acceptedRevision !== null) &&
          (state !== 'NOT_STARTED' || revision === 0);
        return isPossible ? [{ state, windowState, revision, acceptedRevision, ...days }] : [];
      }),
    ),
  ),
);
const everyReader = all.flatMap((standing) => roles.map((role) => ({ standing, role })));

const sentence = /^[A-Z][^.]*\.$/;
/** A list of guesses, as a page once gave that did not know. */
const guess = /\bor\b|\bperhaps\b|\bmay have\b|, if /i;

describe('the words of a return', () => {
  it('say one thing each, and guess nothing, in every state, window and role', () => {
    expect(all.length).toBeGreaterThan(40);
    for (const { standing, role } of everyReader) {
      const { state, consequence, until } = whereItStands(standing);
      for (const words of [state, consequence, until, whatIsNext(standing, role)]) {
        expect(words).toMatch(sentence);
        expect(words).not.toMatch(guess);
        expect(words).not.toMatch(/[A-Z]{2,}|_|null|undefined|Version 0/);
      }
    }
  });

  it('say until when, with the day, and never a day that has passed as one to come', () => {
    for (const standing of all) {
      const { until } = whereItStands(standing);
      if (standing.windowState === 'CLOSED') expect(until).toMatch(/could be .* 31 December 2026/);
      else if (standing.windowState === 'NOT_YET_OPEN') expect(until).toContain('from 1 October 2026');
      else expect(until).toMatch(/can (still )?be .* until 31 December 2026/);
    }
  });

  it('say of whatever was accepted that it goes on counting, and of nothing else that it counts', () => {
    for (const standing of all) {
      const { consequence } = whereItStands(standing);
      if (standing.acceptedRevision === null) expect(consequence).toBe('Nothing of it counts in the comparisons yet.');
      else expect(consequence).toMatch(standing.state === 'ACCEPTED' ? /^It counts/ : /^Version 1 goes on counting/);
    }
  });

  it('never call the days of a correction those on which the return is due', () => {
    const corrections = all.filter(({ state, acceptedRevision }) => state === 'DRAFT' && acceptedRevision !== null);
    for (const standing of corrections) {
      expect(whereItStands(standing).state).toContain('a correction of version 1');
      expect(whereItStands(standing).until).not.toContain('due');
    }
  });
});

describe('what is next', () => {
  it('is the reader’s exactly where one of the steps is open to their role', () => {
    for (const { standing, role } of everyReader) {
      const turns = (['TYPE', 'SIGN_OFF', 'REVIEW'] as const).filter((step) => whyNot(step, standing, role) === null);
      expect(turns.length).toBeLessThanOrEqual(1);
      const isGivenUp = standing.windowState === 'CLOSED' && whyNot('GIVE_UP', standing, role) === null;
      const isTheirs = whatIsNext(standing, role).startsWith('Next, you ');
      expect({ standing, role, isTheirs }).toEqual({ standing, role, isTheirs: turns.length === 1 || isGivenUp });
    }
  });
});

describe('why not', () => {
  it('names one cause and what is next, whoever comes to whichever page', () => {
    for (const { standing, role } of everyReader) {
      for (const step of returnSteps) {
        const why = whyNot(step, standing, role);
        if (why === null) continue;
        expect(why.cause).toMatch(sentence);
        expect(why.cause).not.toMatch(guess);
        expect(why.next).toMatch(sentence);
      }
    }
  });

  it('tells the state before the days, and the days before the role', () => {
    const open = { state: 'SUBMITTED', windowState: 'OPEN', revision: 1, acceptedRevision: null, ...days } as const;
    expect(whyNot('TYPE', open, 'PREPARER')?.cause).toContain('waits for an approver');
    expect(whyNot('SIGN_OFF', open, 'PREPARER')).toEqual({
      cause: 'You act as preparer: an approver of the organisation signs it off.',
      next: 'Next, an approver of the organisation, who must be somebody else than whoever prepared it, signs it off.',
    });
    const closed = { ...open, state: 'ACCEPTED', acceptedRevision: 1, windowState: 'CLOSED' } as const;
    expect(whyNot('CORRECT', closed, 'PREPARER')).toEqual({
      cause: 'It could be corrected until 31 December 2026.',
      next: 'To correct it, ask the regional lead of South West for more days.',
    });
  });
});
