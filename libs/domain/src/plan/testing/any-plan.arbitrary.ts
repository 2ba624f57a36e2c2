import fc from 'fast-check';
import { daysAfter } from '../../quarter/day.js';
import { planStepKinds } from '../plan-step.js';
import type { AcceptedStatus, PlanStep } from '../plan-step.js';

/** For tests: some day around the end of 2026. */
export const anyDay = fc.integer({ min: -120, max: 120 }).map((days) => daysAfter('2026-12-31', days));

const anyQuarter = fc.constantFrom('2026-27-Q1', '2026-27-Q2', '2026-27-Q3', '2026-27-Q4');
const anyInstant = fc.integer({ min: 0, max: 400 }).map((hours) => new Date(Date.UTC(2026, 9, 1, hours)));

/** For tests: the steps of a plan in the order of time, the first of which makes it. */
export const anySteps: fc.Arbitrary<PlanStep[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...planStepKinds),
      ...{ whatWillBeDone: fc.constant('A loan scheme'), ownerRole: fc.constant('Head of digital') },
      ...{ dueOn: anyDay, quarterId: anyQuarter, writtenAt: anyInstant },
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((steps) =>
    steps
      .sort((one, other) => one.writtenAt.getTime() - other.writtenAt.getTime())
      .map((step, nth) => (nth === 0 ? { ...step, kind: 'PLANNED' } : step)),
  );

/** For tests: what accepted returns say, one a quarter. */
export const anyAccepted: fc.Arbitrary<AcceptedStatus[]> = fc.uniqueArray(
  fc.record({
    quarterId: anyQuarter,
    status: fc.constantFrom('NOT_STARTED', 'PLANNED', 'IN_PROGRESS', 'IMPLEMENTED', 'EMBEDDED', 'NOT_APPLICABLE'),
    acceptedAt: anyInstant,
  }),
  { selector: ({ quarterId }) => quarterId, maxLength: 4 },
);
