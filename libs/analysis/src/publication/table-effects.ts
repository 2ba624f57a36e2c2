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

/** How much more the figures of a table vary than those of people taken one by one; null where nobody gave them. */
export interface TableEffects {
  /** One a group, in the order of the stratifier. */
  groups: readonly (number | null)[];
  /** Of the gap and of the logarithm of the ratio of the two groups that are compared. */
  comparison: { difference: number; ratio: number } | null;
}

/** How a table's effects are worked out. */
export interface EffectsOf {
  definition: StratifierDefinition;
  policy: DisclosurePolicy;
  /** What counts in England: its effects stand in where an area's own would tell of single organisations. */
  england: readonly Contribution[];
}

/** An area's own effects are told from so many organisations on: with fewer, how they differ is all but what each has. */
const fewestForOwn = 10;

/** How alike the people of one organisation are taken to be where not even England's organisations may tell. */
const assumedCorrelation = 0.05;

/**
 * The design effects of a table, on the grid on which they are published.
 *
 * A design effect is a sum over organisations too, of squares. It is the table's own where ten organisations or more make
 * it, none of them all but alone by the rules of dominance that any sum is held to, and where it proves no small count to
 * who knows every organisation's people (`tellsSmallCount`); of a gap, where both shares' are. Else England's, scaled to the
 * size of the area's organisations; where England's may not be told either, that of a correlation of 0.05 within
 * organisations, as measured of processes in general practice.
 * Source of the last: Campbell, Mollison & Grimshaw 2001, Statistics in Medicine 20:391 (0.05 to 0.15 for processes).
 */
export function tableEffects(contributions: readonly Contribution[], of: EffectsOf): TableEffects {
  const groups = of.definition.groups.map((_, group) => effectOfGroup(contributions, group, of));
  return { groups, comparison: effectOfComparison(contributions, of) };
}

function effectOfGroup(contributions: readonly Contribution[], group: number, of: EffectsOf): number | null {
  const clusters = clustersOf(contributions, group);
  if (clusters.length === 0) return null;
  return onGrid(tellable(ownOfShare(clusters), clusters, of) ?? borrowed(clusters, clustersOf(of.england, group), of));
}

function borrowed(clusters: readonly ClusterCounts[], wider: readonly ClusterCounts[], of: EffectsOf): number {
  const effect = tellable(ownOfShare(wider), wider, of);
  return effect === null ? assumed(clusters) : scaled(effect, clusters, wider);
}

function ownOfShare(clusters: readonly ClusterCounts[]): OwnEffect | null {
  const effects = designEffectsOfShare({ clusters });
  return effects.computable ? { effect: effects.larger, concentration: effects.concentration } : null;
}

function effectOfComparison(contributions: readonly Contribution[], of: EffectsOf): TableEffects['comparison'] {
  const pair = comparedPair(of.definition);
  if (pair === null) return null;
  const [high, low] = [pair.reference, pair.against].map((code) =>
    of.definition.groups.findIndex((group) => group.code === code),
  );
  const pairOf = (from: readonly Contribution[]) => ({
    first: from.map((each) => countsOf(each, high ?? -1)),
    second: from.map((each) => countsOf(each, low ?? -1)),
  });
  const [own, wider] = [pairOf(contributions), pairOf(of.england)];
  if ([own.first, own.second].some((counts) => counts.every(({ denominator }) => denominator === 0))) return null;
  const [ofOwn, ofWider] = [own, wider].map((counts) => effectsOfPair(counts, of));
  if (ofOwn != null) return { difference: onGrid(ofOwn.difference), ratio: onGrid(ofOwn.ratio) };
  const both = [...own.first, ...own.second];
  if (ofWider == null) return { difference: onGrid(assumed(both)), ratio: onGrid(assumed(both)) };
  const all = [...wider.first, ...wider.second];
  return {
    difference: onGrid(scaled(ofWider.difference, both, all)),
    ratio: onGrid(scaled(ofWider.ratio, both, all)),
  };
}

function effectsOfPair(
  pair: { first: readonly ClusterCounts[]; second: readonly ClusterCounts[] },
  of: EffectsOf,
): { difference: number; ratio: number } | null {
  const effects = designEffectsOfComparison(pair);
  if (!effects.computable) return null;
  const { difference, ratio, concentration } = effects;
  const isTold = [pair.first, pair.second].every((group) => {
    const clusters = group.filter(({ denominator }) => denominator > 0);
    return tellable(ownOfShare(clusters), clusters, of) !== null;
  });
  return isTold && !isOfOne(concentration, of.policy) ? { difference, ratio: ratio ?? difference } : null;
}

interface OwnEffect {
  effect: number;
  concentration: Concentration;
}

/**
 * The effect of a share where it tells of no single organisation: it is held to the rules of dominance, as sums of counts
 * are, and must prove no small count.
 */
function tellable(own: OwnEffect | null, clusters: readonly ClusterCounts[], { policy }: EffectsOf): number | null {
  if (own === null || clusters.length < fewestForOwn || isOfOne(own.concentration, policy)) return null;
  return tellsSmallCount(clusters, onGrid(own.effect), policy) ? null : own.effect;
}

function isOfOne({ largest, second }: Concentration, policy: DisclosurePolicy): boolean {
  const isTold = (1 - largest - second) * 100 < policy.dominancePercent * largest;
  return isTold || largest * 100 > policy.largestSharePercent;
}

/** What an effect would be with organisations of another size: what exceeds 1 grows with the people of each. */
function scaled(effect: number, own: readonly ClusterCounts[], wider: readonly ClusterCounts[]): number {
  return 1 + (effect - 1) * (meanSize(own) / meanSize(wider));
}

/** Sizes are taken to differ by as much as their mean. */
function assumed(clusters: readonly ClusterCounts[]): number {
  return 1 + assumedCorrelation * Math.max(0, 2 * meanSize(clusters) - 1);
}

/** Mean people of an organisation, from their number to the nearest ten. */
function meanSize(clusters: readonly ClusterCounts[]): number {
  const people = clusters.reduce((sum, { denominator }) => sum + denominator, 0);
  const holding = clusters.filter(({ denominator }) => denominator !== 0).length;
  return Math.max(10, Math.round(people / 10) * 10) / Math.max(1, holding);
}

function clustersOf(contributions: readonly Contribution[], group: number): ClusterCounts[] {
  return contributions.map((each) => countsOf(each, group)).filter(({ denominator }) => denominator !== 0);
}

function countsOf(contribution: Contribution, group: number): { numerator: number; denominator: number } {
  return {
    numerator: countOf(contribution, group, 'INSIDE'),
    denominator: countOf(contribution, group, 'EVERYBODY'),
  };
}
