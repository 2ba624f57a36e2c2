import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyDay } from './testing/any-plan.arbitrary.js';
import { givingUpProblems, takePlanStep } from './take-plan-step.js';
import type { TypedPlan } from './take-plan-step.js';

const today = '2026-11-01';
const typed: TypedPlan = {
  ...{ whatWillBeDone: 'Lend devices', ownerRole: 'Head of digital', dueOn: '2026-12-31', reason: '' },
};
const open = { whatWillBeDone: 'Lend devices', ownerRole: 'Head of digital', dueOn: '2026-10-15' };

function problemsOf(changes: Partial<TypedPlan>, before: typeof open | null = null) {
  const taken = takePlanStep({ ...typed, ...changes }, { open: before, today });
  return 'problems' in taken ? taken.problems.map(({ field, message }) => `${field}: ${message}`) : [];
}

describe('what is typed as a plan', () => {
  it('is kept without the spaces around it', () => {
    const taken = takePlanStep({ ...typed, ownerRole: ' Head of digital ' }, { open: null, today });
    expect(taken).toEqual({ step: { ...typed, kind: 'PLANNED' } });
  });

  it.each([
    [{ whatWillBeDone: ' ' }, /^whatWillBeDone: Say what will be done/],
    [{ whatWillBeDone: 'x'.repeat(501) }, /can have 500 characters/],
    [{ whatWillBeDone: 'For 943 476 5919' }, /valid NHS number/],
    [{ ownerRole: '' }, /^ownerRole: Give the role/],
    [{ ownerRole: 'someone@example.nhs.uk' }, /is an e-mail address/],
    [{ ownerRole: 'Call 020 7946 0123' }, /telephone number/],
    [{ ownerRole: 'Dr Amira Khan' }, /looks like a person’s name/],
    [{ dueOn: '' }, /^dueOn: Give the day/],
    [{ dueOn: '2026-02-31' }, /not a real date/],
    [{ dueOn: '2026-10-31' }, /31 October 2026 has passed/],
    [{ dueOn: '2062-12-31' }, /more than five years ahead/],
  ])('is refused where it is %j', (changes, message) => {
    expect(problemsOf(changes)).toEqual([expect.stringMatching(message)]);
  });

  it.each([
    'Head of digital',
    'Drug safety lead',
    'Director of nursing',
    'Miss-sold services lead',
    'Mrs Smith’s ward lead',
  ])('may be answered for by “%s” unless it names somebody', (ownerRole) => {
    expect(problemsOf({ ownerRole }).length).toBe(ownerRole.startsWith('Mrs ') ? 1 : 0);
  });

  it('puts no day off without a reason, and needs none for anything else', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.constantFrom('', 'The supplier is late'), (dueOn, before, reason) => {
        const wanted = dueOn;
        const circumstances = { open: { ...open, dueOn: before }, today: '2026-01-01' };
        const taken = takePlanStep({ ...typed, dueOn: wanted, whatWillBeDone: 'Lend more', reason }, circumstances);
        const isPutOff = wanted > before;
        if (isPutOff && reason === '') expect(taken).toMatchObject({ problems: [{ field: 'reason' }] });
        else expect(taken).toMatchObject({ step: { kind: wanted === before ? 'REWORDED' : 'REDATED' } });
      }),
    );
  });

  it('may keep a day that has passed, and then stays late; what is the same is no step', () => {
    expect(problemsOf({ dueOn: open.dueOn, whatWillBeDone: 'Lend more' }, open)).toEqual([]);
    expect(problemsOf(open, open)).toEqual([expect.stringMatching(/says already/)]);
  });
});

describe('a plan that is given up', () => {
  it.each([
    ['  ', 1],
    ['x'.repeat(501), 1],
    ['For 943 476 5919', 1],
    ['There is no money for it', 0],
  ])('with the reason “%s” has %i problems', (reason, count) => {
    expect(givingUpProblems(reason)).toHaveLength(count);
  });
});
