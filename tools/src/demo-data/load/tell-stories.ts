import type { ReturnWindow } from '@monitor/domain';
import type { OrganisationQuarter } from '../content/organisation-quarter.js';
import { instantWithin } from '../plan/instant-within.js';
import type { ReturnPlan } from '../plan/return-plan.js';
import { organisationStories } from '../stories.js';
import type { StoryCodes } from '../subjects.js';
import type { TypedReturn } from './write-return.js';

/** One return and what becomes of it. */
export interface ReturnStory {
  plan: ReturnPlan;
  typed: TypedReturn;
  correction: { typed: TypedReturn; reason: string; at: string } | null;
}

interface Telling {
  subject: OrganisationQuarter;
  stars: StoryCodes;
  window: ReturnWindow;
  now: Date;
}

/** How many actions and tables are left for the visitor to fill in. */
const leftOpen = { actions: 3, tables: 1 };

/** Bends a return to the stories of single organisations; every other return passes unchanged. */
export function tellStories(told: ReturnStory, telling: Telling): ReturnStory {
  const { code, quartersAgo } = telling.subject;
  if (code === telling.stars.persona) return leaveForVisitor(told, quartersAgo);
  if (code === telling.stars.corrected && quartersAgo === organisationStories.corrected.quartersAgo) {
    return withCorrection(told, telling);
  }
  return told;
}

/** The visitor's organisation has always reported, and its open return is nearly filled in. */
function leaveForVisitor({ plan, typed }: ReturnStory, quartersAgo: number): ReturnStory {
  if (quartersAgo > 0) return { plan: { ...plan, fate: 'ACCEPTED' }, typed, correction: null };
  const open = {
    ...typed,
    actions: typed.actions.slice(leftOpen.actions),
    metrics: typed.metrics.slice(0, typed.metrics.length - leftOpen.tables),
  };
  return { plan: { ...plan, fate: 'DRAFT' }, typed: open, correction: null };
}

/** Counts of device support were entered for half a quarter; found and corrected before the window closed. */
function withCorrection({ plan, typed }: ReturnStory, { window, now }: Telling): ReturnStory {
  const halved = typed.metrics.map((table) =>
    table.metricId !== 'M10'
      ? table
      : {
          ...table,
          counts: table.counts.map((row) => ({
            ...row,
            numerator: Math.floor((row.numerator ?? 0) / 2),
            denominator: Math.floor((row.denominator ?? 0) / 2),
          })),
        },
  );
  return {
    plan: { ...plan, fate: 'ACCEPTED' },
    typed: { ...typed, metrics: halved },
    correction: {
      typed,
      reason: 'Device and data support was counted for half of the quarter only.',
      at: instantWithin(window, now, 0.98),
    },
  };
}
