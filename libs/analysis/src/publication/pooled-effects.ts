import { comparedPair } from '@monitor/domain';
import type { StratifierDefinition } from '@monitor/domain';
import { designEffectsOfComparison, designEffectsOfShare } from '@monitor/statistics';
import type { Concentration } from '@monitor/statistics';
import type { DisclosurePolicy } from '../disclosure/disclosure-policy.js';
import { countOf } from './contribution.js';
import type { Contribution } from './contribution.js';
import { onGrid } from './design-effect-grid.js';
import { tellsSmallCount } from './effect-tells.js';
import type { ClusterCounts } from './effect-tells.js';

/** How much more figures of England vary than those of people taken one by one, on the grid; null where it may not be told. */
export interface PooledEffects {
  /** One a group, in the order of the stratifier. */
  groups: readonly (number | null)[];
  /** Of the gap and of the logarithm of the ratio of the two groups that are compared. */
  comparison: { difference: number; ratio: number } | null;
}

/** How effects are worked out: for which groups, and by which rules on single organisations. */
export interface EffectsOf {
  definition: StratifierDefinition;
  policy: DisclosurePolicy;
}

/** England's effects are told from so many organisations on: how fewer differ is all but what each has. */
const fewestForPooling = 10;

/**
 * England's design effects of a metric, pooled over all its organisations: the only ones that organisations' own counts
 * enter.
 *
 * A design effect is a sum over organisations too, of squares. It is told where ten organisations or more make it, none of
 * them all but alone by the rules of dominance that any sum is held to, and where it proves no small count to who knows
 * every organisation's people (`tellsSmallCount`); of a gap, where both shares' are.
 */
export function pooledEffects(england: readonly Contribution[], of: EffectsOf): PooledEffects {
  const groups = of.definition.groups.map((_, group) => tellable(clustersOf(england, group), of));
  return { groups, comparison: tellableOfComparison(england, of) };
}

/** The effect on a share, on the grid, where it tells of no single organisation. */
function tellable(clusters: readonly ClusterCounts[], { policy }: EffectsOf): number | null {
  if (clusters.length < fewestForPooling) return null;
  const effects = designEffectsOfShare({ clusters });
  if (!effects.computable || isOfOne(effects.concentration, policy)) return null;
  const effect = onGrid(effects.larger);
  return tellsSmallCount(clusters, effect, policy) ? null : effect;
}

function tellableOfComparison(england: readonly Contribution[], of: EffectsOf): PooledEffects['comparison'] {
  const positions = comparedPositions(of.definition);
  if (positions === null) return null;
  if (positions.some((group) => tellable(clustersOf(england, group), of) === null)) return null;
  const [first, second] = positions.map((group) => england.map((each) => countsOf(each, group)));
  const effects = designEffectsOfComparison({ first: first ?? [], second: second ?? [] });
  if (!effects.computable || isOfOne(effects.concentration, of.policy)) return null;
  return { difference: onGrid(effects.difference), ratio: onGrid(effects.ratio ?? effects.difference) };
}

/** Positions of the two groups that a gap compares; null where a stratifier has none. */
export function comparedPositions(definition: StratifierDefinition): readonly number[] | null {
  const pair = comparedPair(definition);
  if (pair === null) return null;
  return [pair.reference, pair.against].map((code) => definition.groups.findIndex((group) => group.code === code));
}

function isOfOne({ largest, second }: Concentration, policy: DisclosurePolicy): boolean {
  const isTold = (1 - largest - second) * 100 < policy.dominancePercent * largest;
  return isTold || largest * 100 > policy.largestSharePercent;
}

function clustersOf(contributions: readonly Contribution[], group: number): ClusterCounts[] {
  return contributions.map((each) => countsOf(each, group)).filter(({ denominator }) => denominator !== 0);
}

function countsOf(contribution: Contribution, group: number): ClusterCounts {
  return {
    numerator: countOf(contribution, group, 'INSIDE'),
    denominator: countOf(contribution, group, 'EVERYBODY'),
  };
}
