import { quartersUpTo, returnWindow } from '@monitor/domain';
import type { QuarterId } from '@monitor/domain';
import type { OrganisationQuarter } from '../../../demo-data/content/organisation-quarter.js';
import { returnPlan } from '../../../demo-data/plan/return-plan.js';
import { quartersOf, reporters, storyCodes } from '../../../demo-data/subjects.js';

/** A return of the demonstration that was accepted, and the region that it counts in. */
export interface DemonstrationReturn {
  subject: OrganisationQuarter;
  regionCode: string;
}

/** The quarter of the demonstration whose window is closed and that its pages show first. */
export const closedQuarter: QuarterId = '2026-27-Q1';
const openQuarter: QuarterId = '2026-27-Q2';
const quartersTold = 12;
const now = new Date('2026-11-26T12:00:00Z');

/** The quarters of the demonstration that are closed, the oldest first. */
export const closedQuarters: readonly QuarterId[] = quartersUpTo(openQuarter, quartersTold).slice(0, -1);

/** Every return of the demonstration that was accepted for a closed quarter. */
export function demonstrationReturns(): DemonstrationReturn[] {
  const everyone = reporters();
  const stars = storyCodes(everyone);
  const quarters = quartersUpTo(openQuarter, quartersTold);
  return everyone
    .flatMap((reporter) =>
      quartersOf(reporter, quarters, stars).map((subject) => ({ subject, regionCode: reporter.regionCode })),
    )
    .filter(({ subject }) => closedQuarters.includes(subject.quarterId))
    .filter(({ subject }) => returnPlan(subject, returnWindow(subject.quarterId), now).fate === 'ACCEPTED');
}
