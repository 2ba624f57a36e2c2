import { describe, expect, it } from '@jest/globals';
import type { Failure, FailureKind } from '@monitor/web-graphql';
import type { Keeping } from '@monitor/web-shelf';
import fc from 'fast-check';
import type { SaveStatus } from './draft-state.js';
import { aDraft, anAction } from './example-answers.js';
import { stripWords } from './strip-words.js';

const failure = (kind: FailureKind): Failure => ({ kind, code: null, message: 'No answer.', requestId: null });
const kinds: FailureKind[] = ['SIGN_IN_NEEDED', 'NOT_PERMITTED', 'INVALID', 'UNREACHABLE', 'UNEXPECTED'];

const status: fc.Arbitrary<SaveStatus> = fc.oneof(
  fc.constant<SaveStatus>({ kind: 'NOTHING_TYPED' }),
  fc.constant<SaveStatus>({ kind: 'SAVING' }),
  fc.constant<SaveStatus>({ kind: 'SAVED', at: new Date(2026, 9, 20, 22, 35) }),
  fc.constantFrom(...kinds).map((kind): SaveStatus => ({ kind: 'NOT_SAVED', failure: failure(kind) })),
);
const keeping: fc.Arbitrary<Keeping | null> = fc.constantFrom<(Keeping | null)[]>(
  null,
  { kind: 'KEPT' },
  { kind: 'NOT_KEPT', why: 'FULL' },
  { kind: 'NOT_KEPT', why: 'NO_STORAGE' },
  { kind: 'NOT_KEPT', why: 'LOCKED' },
);
const signs = fc
  .record({ status, keeping, isOffline: fc.boolean(), waits: fc.boolean() })
  .map(({ status: now, waits, ...others }) => ({
    ...others,
    waits,
    state: { ...aDraft(anAction()), status: now, unsent: waits ? ['D1-S1'] : [] },
  }));

describe('the strip', () => {
  it('never says "Saved" while an answer waits, nor that it is kept where nothing is', () => {
    fc.assert(
      fc.property(signs, ({ waits, ...each }) => {
        const { saved, meanwhile } = stripWords(each);
        if (waits) expect(saved).not.toMatch(/^Saved|^Everything/);
        if (each.keeping?.kind !== 'KEPT') expect(meanwhile).not.toContain('kept in this browser');
        expect(saved).not.toBe('');
      }),
    );
  });

  it('says what to do wherever an answer waits and something is wrong', () => {
    fc.assert(
      fc.property(signs, (each) => {
        const { isTrouble, offer, meanwhile } = stripWords(each);
        if (each.state.status.kind === 'NOT_SAVED') expect([isTrouble, offer]).not.toContain(null);
        if (each.keeping?.kind === 'NOT_KEPT') expect(meanwhile).toContain('leave this page open');
      }),
    );
  });

  it('leads to sign-in once the session has ended, and says where the answer is meanwhile', () => {
    const state = {
      ...aDraft(anAction()),
      unsent: ['D1-S1'],
      status: { kind: 'NOT_SAVED', failure: failure('SIGN_IN_NEEDED') } as const,
    };
    expect(stripWords({ state, keeping: { kind: 'KEPT' }, isOffline: false })).toEqual({
      isTrouble: true,
      saved: 'Not saved: your session has ended.',
      meanwhile: '1 answer is kept in this browser, also if you close this page.',
      offer: 'SIGN_IN',
    });
  });
});
