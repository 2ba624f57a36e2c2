import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isInPlace } from '../form/definition/status-order.js';
import { daysAfter } from '../quarter/day.js';
import { earlierDays, isPlanOpen, planStanding } from './plan-standing.js';
import type { PlanFacts } from './plan-standing.js';
import { anyAccepted, anyDay, anySteps } from './testing/any-plan.arbitrary.js';
import type { PlanStep } from './plan-step.js';
import { planDueInWords, plannedInWords } from './plan-words.js';

const anyFacts: fc.Arbitrary<PlanFacts> = fc.record({
  steps: anySteps,
  accepted: anyAccepted,
  isAsked: fc.boolean(),
  today: anyDay,
});

const begun = new Date('2026-10-05T12:00:00Z');
const plan: PlanStep = {
  ...{ kind: 'PLANNED', quarterId: '2026-27-Q2', whatWillBeDone: 'A loan scheme', ownerRole: 'Head of digital' },
  ...{ dueOn: '2026-12-31', writtenAt: begun },
};
const facts = { steps: [plan], accepted: [], isAsked: true, today: '2026-11-01' };
const after = new Date('2026-11-20T12:00:00Z');
const inPlace = { quarterId: '2026-27-Q2', status: 'IMPLEMENTED', acceptedAt: after };

describe('how a plan stands', () => {
  it('is nothing where nobody has planned', () => {
    expect(planStanding({ ...facts, steps: [] })).toBeNull();
  });

  it('is given up whatever else is so, once that was said last', () => {
    fc.assert(
      fc.property(anyFacts, (each) => {
        const isGivenUp = each.steps.at(-1)?.kind === 'GIVEN_UP';
        expect(planStanding(each)?.state === 'GIVEN_UP').toBe(isGivenUp);
      }),
    );
  });

  it('is late exactly while it is open and its day has passed', () => {
    fc.assert(
      fc.property(anyFacts, (each) => {
        const { state } = planStanding(each)!;
        if (isPlanOpen(state)) expect(state === 'LATE').toBe(each.steps.at(-1)!.dueOn < each.today);
      }),
    );
  });

  it('gets no better by waiting: as days go by, only an open plan changes, from planned to late', () => {
    fc.assert(
      fc.property(anyFacts, fc.nat(200), (each, days) => {
        const now = planStanding(each)!;
        const later = planStanding({ ...each, today: daysAfter(each.today, days) })!;
        if (now.state !== 'PLANNED') expect(later).toEqual(now);
        else expect(['PLANNED', 'LATE']).toContain(later.state);
      }),
    );
  });

  it('is closed by an accepted return that says it is in place, and open again once a later one does not', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom('IMPLEMENTED', 'IN_PROGRESS'), (each, status) => {
        const latest = { quarterId: '2027-28-Q1', status, acceptedAt: new Date('2027-01-01T00:00:00Z') };
        const standing = planStanding({ ...each, isAsked: true, accepted: [...each.accepted, latest] })!;
        if (each.steps.at(-1)?.kind === 'GIVEN_UP') return;
        if (isInPlace(status)) expect(standing).toEqual({ state: 'DONE', closedBy: latest.quarterId });
        else expect(isPlanOpen(standing.state)).toBe(true);
      }),
    );
  });

  it('does not depend on the order in which returns are told', () => {
    fc.assert(
      fc.property(anyFacts, (each) => {
        expect(planStanding({ ...each, accepted: [...each.accepted].reverse() })).toEqual(planStanding(each));
      }),
    );
  });

  it.each([
    ['what was accepted before it was planned', { ...inPlace, acceptedAt: new Date('2026-10-01T00:00:00Z') }],
    ['a correction of an earlier quarter', { ...inPlace, quarterId: '2026-27-Q1' }],
    ['what is under way', { ...inPlace, status: 'IN_PROGRESS' }],
  ])('is not closed by %s', (_what, accepted) => {
    expect(planStanding({ ...facts, accepted: [accepted] })).toEqual({ state: 'PLANNED', closedBy: null });
  });

  it.each([
    ['the action does not apply', { accepted: [{ ...inPlace, status: 'NOT_APPLICABLE' }] }, '2026-27-Q2'],
    ['a new edition drops the action', { isAsked: false }, null],
  ])('is not needed where %s, also past its day', (_why, changes, closedBy) => {
    const standing = planStanding({ ...facts, today: '2027-02-01', ...changes });
    expect(standing).toEqual({ state: 'NOT_NEEDED', closedBy });
  });
});

describe('the days of a plan', () => {
  it('are all kept: each that was promised since it was begun is its day now or told as an earlier one', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const sinceBegun = steps.slice(steps.findLastIndex(({ kind }) => kind === 'PLANNED'));
        const told = new Set([...earlierDays(steps), steps.at(-1)!.dueOn]);
        expect(told).toEqual(new Set(sinceBegun.map(({ dueOn }) => dueOn)));
      }),
    );
  });

  it('are told with how it stands', () => {
    const told = { ...plan, earlierDays: ['2026-09-30'], state: 'LATE', closedBy: null } as const;
    expect(planDueInWords(told)).toBe('By 31 December 2026; first by 30 September 2026. That date has passed.');
    expect(plannedInWords({ ...told, earlierDays: [] })).toBe(
      'Planned: “A loan scheme” (Head of digital), by 31 December 2026. That date has passed.',
    );
    const done = { ...told, earlierDays: [], state: 'DONE', closedBy: '2026-27-Q2' } as const;
    expect(planDueInWords(done)).toBe('By 31 December 2026. It is in place by the return for July to September 2026.');
  });
});
