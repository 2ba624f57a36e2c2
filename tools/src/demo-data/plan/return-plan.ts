import type { ReturnWindow } from '@monitor/domain';
import { seededRandom } from '@monitor/statistics';
import type { OrganisationQuarter } from '../content/organisation-quarter.js';
import { seedOf } from '../content/seed-of.js';
import { instantWithin } from './instant-within.js';

/** How far a return gets. */
export type Fate = 'NOT_STARTED' | 'DRAFT' | 'SUBMITTED' | 'SIGNED_OFF' | 'ACCEPTED';

/** What becomes of one return, and when. */
export interface ReturnPlan {
  fate: Fate;
  /** Instants (ISO 8601) of its steps, in order and never in the future. */
  savedAt: string;
  submittedAt: string;
  signedOffAt: string;
  acceptedAt: string;
}

/** Of the returns that will come for the open quarter, how far they are by now. */
const openQuarter: [Fate, number][] = [
  ['ACCEPTED', 0.62],
  ['SIGNED_OFF', 0.12],
  ['SUBMITTED', 0.1],
  ['DRAFT', 0.16],
];

/** Decides by chance, seeded by organisation and quarter, and by the region's story. `now` bounds the open quarter. */
export function returnPlan(subject: OrganisationQuarter, window: ReturnWindow, now: Date): ReturnPlan {
  const random = seededRandom(seedOf(subject.code, subject.quarterId, 17));
  const { earlier, latest } = subject.region.response;
  const comes = random.uniform() < (subject.quartersAgo <= 1 ? latest : earlier);
  const fate = comes ? fateOf(subject.quartersAgo, random.uniform()) : straggler(random.uniform());
  const begins = 0.1 + 0.5 * random.uniform();
  const lasts = (0.3 + 0.7 * random.uniform()) * (0.97 - begins);
  const at = (share: number) => instantWithin(window, now, begins + share * lasts);
  return { fate, savedAt: at(0), submittedAt: at(0.3), signedOffAt: at(0.6), acceptedAt: at(1) };
}

function fateOf(quartersAgo: number, chance: number): Fate {
  if (quartersAgo > 0) return 'ACCEPTED';
  let below = 0;
  for (const [fate, share] of openQuarter) {
    below += share;
    if (chance < below) return fate;
  }
  return 'DRAFT';
}

function straggler(chance: number): Fate {
  return chance < 0.5 ? 'DRAFT' : 'NOT_STARTED';
}
