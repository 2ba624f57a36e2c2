import type { GroupedSpell } from '@monitor/statistics';
import type { PaceTable } from './pace-history.js';
import { plansOfAction } from './plan-spell.js';
import type { PlanSpell } from './plan-spell.js';

/**
 * A plan as it is compared: an organisation is a cluster of plans, an action the kind of what is planned, and its type the
 * stratum within which like is compared with like.
 */
export interface OwnedSpell extends GroupedSpell, PlanSpell {
  cluster: string;
  couldLast: number;
}

/** What could not be followed, of all organisations. */
export interface NotFollowed {
  beginningUnknown: number;
  withoutPlan: number;
}

/** All plans of the organisations of a view, and how many were left out. */
export interface SpellsOfView extends NotFollowed {
  spells: OwnedSpell[];
}

/**
 * Reads the plans of every organisation and action. There may be hundreds of thousands of them: each is made once, as it is
 * asked for by whatever compares them.
 * @param isOfTypes whether types are compared, which cannot be held fixed then
 */
export function spellsOfView({ actions, quarters, histories }: PaceTable, isOfTypes: boolean): SpellsOfView {
  const found: SpellsOfView = { spells: [], beginningUnknown: 0, withoutPlan: 0 };
  for (const { code: cluster, type, group, statuses } of histories) {
    const stratum = isOfTypes ? '' : type;
    actions.forEach((kind, at) => {
      const plans = plansOfAction(statuses, at * quarters, quarters);
      found.beginningUnknown += plans.beginningUnknown;
      found.withoutPlan += plans.withoutPlan;
      for (const { duration, couldLast, end, held } of plans.spells) {
        found.spells.push({ duration, couldLast, end, held, cluster, stratum, group, kind });
      }
    });
  }
  return found;
}

/** The organisations that have plans among some. */
export function organisationsOf(spells: readonly OwnedSpell[]): Set<string> {
  const organisations = new Set<string>();
  for (const { cluster } of spells) organisations.add(cluster);
  return organisations;
}

/** How many organisations of each group have plans among some. */
export function organisationsByGroup(spells: readonly OwnedSpell[]): Map<string, number> {
  const counted = new Map<string, Set<string>>();
  for (const { group, cluster } of spells) {
    const own = counted.get(group);
    if (own === undefined) counted.set(group, new Set([cluster]));
    else own.add(cluster);
  }
  return new Map([...counted].map(([group, own]) => [group, own.size]));
}
