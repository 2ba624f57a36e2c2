import { actionsNotInPlace, countPlans, editionOf, isPlanOpen } from '@monitor/domain';
import type { PlanCounts, Question, ReturnContent, OrganisationType } from '@monitor/domain';
import type { Plan, PlannedAction } from './use-plan.js';

/** The plan of an organisation beside what its return says. */
export interface PlanRows {
  counts: PlanCounts;
  /** Actions that are not in place, and for which nothing is planned, in the order of the form. */
  unplanned: Question[];
  /** Plans to be carried out, those that are late first. */
  open: PlannedAction[];
  /** Plans with nothing left to do. */
  closed: PlannedAction[];
}

/** Sorts what is planned by what is left to do; without a content it is not known what is not planned. */
export function planRows({ planned }: Plan, content: ReturnContent | null, type: OrganisationType): PlanRows {
  const open = planned.filter(({ state }) => isPlanOpen(state));
  const openCodes = new Set(open.map(({ actionCode }) => actionCode));
  const notInPlace =
    content === null ? [] : actionsNotInPlace({ edition: editionOf(content.edition), type, answers: content.answers });
  return {
    counts: countPlans(notInPlace, new Map(open.map(({ actionCode, state }) => [actionCode, state]))),
    unplanned: notInPlace.filter(({ code }) => !openCodes.has(code)),
    open: [...open.filter(({ state }) => state === 'LATE'), ...open.filter(({ state }) => state !== 'LATE')],
    closed: planned.filter(({ state }) => !isPlanOpen(state)),
  };
}
