import type { SpellEnd } from '@monitor/statistics';
import { stateAt } from './pace-history.js';
import type { PaceState } from './pace-history.js';

/** A plan from the first quarter in which it was seen to when it was in place, given up or no longer followed. */
export interface PlanSpell {
  /** In quarters. */
  duration: number;
  /** How long it could have been followed, up to the last quarter of the view. */
  couldLast: number;
  /** In place is the event, given up rules it out; null where the plan was still open when it was last seen. */
  end: SpellEnd | null;
  /** How long it was followed once in place, and whether it was undone then; null where it was not put in place. */
  held: { duration: number; isUndone: boolean } | null;
}

/** The plans of one organisation for one action, and what could not be followed. */
export interface PlansOfAction {
  spells: PlanSpell[];
  /** Plans that were under way when they were first seen, or after a quarter without a return: nobody knows since when. */
  beginningUnknown: number;
  /** Put in place from one quarter to the next, without having been seen as a plan. */
  withoutPlan: number;
}

interface Followed {
  plans: PlansOfAction;
  /** The last quarter of the view. */
  last: number;
  /** The quarter in which the open plan was first seen; null where there is none. */
  openSince: number | null;
  /** Since when what came of a plan is in place; null where nothing is followed. */
  heldSince: number | null;
}

/**
 * Reads the plans out of a history of one action.
 *
 * A plan begins in the first quarter in which the action is planned or in progress, right after one in which it was seen
 * as not begun (or as not applying). It ends in the quarter in which the action is in place, or is back at not begun: then
 * it was given up. It is followed as far as returns come without a gap; an action that no longer applies is not followed
 * on either. What was in place and is under repair is no new plan.
 * @param from place of the first quarter within the packed statuses
 */
export function plansOfAction(statuses: Uint8Array, from: number, quarters: number): PlansOfAction {
  const plans: PlansOfAction = { spells: [], beginningUnknown: 0, withoutPlan: 0 };
  const followed: Followed = { plans, last: quarters - 1, openSince: null, heldSince: null };
  let before: PaceState = null;
  for (let quarter = 0; quarter < quarters; quarter += 1) {
    const state = stateAt(statuses, from + quarter);
    if (followed.openSince !== null) followPlan(followed, state, quarter);
    else {
      if (followed.heldSince !== null) followInPlace(followed, state, quarter);
      lookForPlan(followed, { state, before, quarter });
    }
    before = state;
  }
  if (followed.openSince !== null) endPlan(followed, null, quarters - 1);
  if (followed.heldSince !== null) endInPlace(followed, false, quarters - 1);
  return plans;
}

function followPlan(followed: Followed, state: PaceState, quarter: number): void {
  if (state === 'UNDER_WAY') return;
  if (state === 'IN_PLACE') {
    endPlan(followed, 'event', quarter);
    followed.heldSince = quarter;
  } else if (state === 'NOT_BEGUN') endPlan(followed, 'competing', quarter);
  else endPlan(followed, null, quarter - 1);
}

function followInPlace(followed: Followed, state: PaceState, quarter: number): void {
  if (state === 'IN_PLACE') return;
  const isUndone = state === 'UNDER_WAY' || state === 'NOT_BEGUN';
  endInPlace(followed, isUndone, isUndone ? quarter : quarter - 1);
}

function lookForPlan(followed: Followed, at: { state: PaceState; before: PaceState; quarter: number }): void {
  const wasNotYet = at.before === 'NOT_BEGUN' || at.before === 'OUTSIDE';
  if (at.state === 'UNDER_WAY') {
    if (wasNotYet) followed.openSince = at.quarter;
    else if (at.before === null) followed.plans.beginningUnknown += 1;
  } else if (at.state === 'IN_PLACE' && wasNotYet) followed.plans.withoutPlan += 1;
}

function endPlan(followed: Followed, end: SpellEnd | null, quarter: number): void {
  const since = followed.openSince ?? quarter;
  followed.plans.spells.push({ duration: quarter - since, couldLast: followed.last - since, end, held: null });
  followed.openSince = null;
}

function endInPlace(followed: Followed, isUndone: boolean, quarter: number): void {
  const spell = followed.plans.spells.at(-1);
  if (spell) spell.held = { duration: quarter - (followed.heldSince ?? quarter), isUndone };
  followed.heldSince = null;
}
