import type { Cells, ReturnWindow } from '@monitor/domain';
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

/** What is left for the visitor to fill in: the first actions, and the last table of the metric that is told of. */
const leftOpen = { actions: 3, table: 'M11.ETHNICITY' };

/** Bends a return to the stories of single organisations; every other return passes unchanged. */
export function tellStories(told: ReturnStory, telling: Telling): ReturnStory {
  const { code, quartersAgo } = telling.subject;
  if (code === telling.stars.persona) return leaveForVisitor(told, quartersAgo);
  if (code === telling.stars.machine && quartersAgo === 0)
    return { ...told, plan: { ...told.plan, fate: 'NOT_STARTED' } };
  if (code === telling.stars.extended && quartersAgo === 0) return { ...told, plan: { ...told.plan, fate: 'DRAFT' } };
  if (code === telling.stars.corrected && quartersAgo === organisationStories.corrected.quartersAgo) {
    return withCorrection(told, telling);
  }
  return told;
}

/** The visitor's organisation has always reported, and its open return is nearly filled in. */
function leaveForVisitor({ plan, typed }: ReturnStory, quartersAgo: number): ReturnStory {
  if (quartersAgo > 0) return { plan: { ...plan, fate: 'ACCEPTED' }, typed, correction: null };
  const answers = typed.answers.slice(leftOpen.actions).filter(({ question }) => question !== leftOpen.table);
  const open = { ...typed, answers };
  return { plan: { ...plan, fate: 'DRAFT' }, typed: open, correction: null };
}

/** Counts of device support were entered for half a quarter; found and corrected before the window closed. */
function withCorrection({ plan, typed }: ReturnStory, { window, now }: Telling): ReturnStory {
  const halve = (cells: Cells): Cells =>
    Object.fromEntries(
      Object.entries(cells).map(([cell, value]) => [cell, typeof value === 'number' ? Math.floor(value / 2) : value]),
    );
  const halved = typed.answers.map((answer) =>
    answer.question.startsWith('M10.') ? { ...answer, cells: halve(answer.cells) } : answer,
  );
  return {
    plan: { ...plan, fate: 'ACCEPTED' },
    typed: { ...typed, answers: halved },
    correction: {
      typed,
      reason: 'Device and data support was counted for half of the quarter only.',
      at: instantWithin(window, now, 0.98),
    },
  };
}
