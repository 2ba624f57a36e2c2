import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { answersToConfirm, whyNotConfirm, whyNotSubmit } from './on-behalf.js';
import { helperTypings, isTypedByHelpersAlone, receiptSources, typingInWords } from './typed-by-helpers.js';
import type { TypedAnswerOrigin } from './typed-by-helpers.js';

const people = ['p1', 'p2', 'p3'] as const;
const receipt = fc.record({
  source: fc.constantFrom(...receiptSources),
  receivedOn: fc.constantFrom('2026-10-03', '2026-10-04'),
});
const someOrigin: fc.Arbitrary<TypedAnswerOrigin> = fc
  .record({
    typedBy: fc.constantFrom(...people),
    receipt: fc.option(receipt),
    confirmedByName: fc.option(fc.constantFrom('Ann', 'Bob')),
  })
  .map((origin) => ({
    ...origin,
    typedByName: `Name of ${origin.typedBy}`,
    confirmedByName: origin.receipt === null ? null : origin.confirmedByName,
  }));
const someDraft = fc
  .array(someOrigin, { maxLength: 8 })
  .map((origins) => ({ origins, editors: origins.map(({ typedBy }) => typedBy) }));
const somebody = fc.record({ personId: fc.constantFrom(...people, 'p4'), isPreparer: fc.boolean() });

describe('what helpers typed', () => {
  it('is counted once each, by helper and receipt, and confirmed only as a whole', () => {
    fc.assert(
      fc.property(someDraft, ({ origins }) => {
        const typings = helperTypings(origins);
        const typed = origins.filter((origin) => origin.receipt !== null);
        expect(typings.reduce((sum, { answers }) => sum + answers, 0)).toBe(typed.length);
        const keys = typings.map(({ typedBy, source, receivedOn }) => `${typedBy} ${source} ${receivedOn}`);
        expect(new Set(keys).size).toBe(keys.length);
        expect(typings.every(({ confirmedByName }) => confirmedByName !== null)).toBe(
          answersToConfirm(origins).length === 0,
        );
      }),
    );
  });

  it('is said in one sentence', () => {
    const typing = { typedByName: 'Sam', answers: 31, source: 'PAPER', receivedOn: '2026-10-03' } as const;
    expect(typingInWords(typing)).toBe('31 answers were typed by Sam (helper) from paper received on 3 October 2026.');
    expect(typingInWords({ ...typing, typedByName: 'Sam, ICB helper', answers: 1, source: 'PHONE' })).toBe(
      'One answer was typed by Sam, ICB helper from a phone call on 3 October 2026.',
    );
  });
});

describe('a draft with answers typed on behalf', () => {
  it('is never submitted while one of them is not confirmed', () => {
    fc.assert(
      fc.property(someDraft, somebody, (draft, who) => {
        if (answersToConfirm(draft.origins).length > 0) expect(whyNotSubmit(draft, who)).not.toBeNull();
      }),
    );
  });

  it('is submitted by a preparer once all are, and stops nobody where there are none', () => {
    fc.assert(
      fc.property(someDraft, somebody, (draft, { personId }) => {
        const isSettled = answersToConfirm(draft.origins).length === 0;
        expect(whyNotSubmit(draft, { personId, isPreparer: true }) === null).toBe(isSettled);
      }),
    );
  });

  it('is submitted by an approver only where helpers alone typed, and never by one who ever typed in it', () => {
    fc.assert(
      fc.property(someDraft, somebody, (draft, { personId }) => {
        if (whyNotSubmit(draft, { personId, isPreparer: false }) !== null) return;
        expect(isTypedByHelpersAlone(draft.origins)).toBe(true);
        expect(draft.editors).not.toContain(personId);
      }),
    );
  });

  it('is confirmed by nobody who typed what waits, whatever role they hold beside', () => {
    fc.assert(
      fc.property(someDraft, somebody, (draft, who) => {
        const typedIt = answersToConfirm(draft.origins).some(({ typedBy }) => typedBy === who.personId);
        if (typedIt) expect(whyNotConfirm(draft, who)).not.toBeNull();
        else if (who.isPreparer) expect(whyNotConfirm(draft, who)).toBeNull();
      }),
    );
  });
});
