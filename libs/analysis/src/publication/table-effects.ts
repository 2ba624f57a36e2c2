import type { StratifierDefinition } from '@monitor/domain';
import { countOf } from './contribution.js';
import type { Contribution } from './contribution.js';
import { onGrid } from './design-effect-grid.js';
import { comparedPositions, pooledEffects } from './pooled-effects.js';
import type { EffectsOf, PooledEffects } from './pooled-effects.js';

/** How much more the figures of a table vary than those of people taken one by one; null where nobody gave them. */
export interface TableEffects {
  /** One a group, in the order of the stratifier. */
  groups: readonly (number | null)[];
  /** Of the gap and of the logarithm of the ratio of the two groups that are compared. */
  comparison: { difference: number; ratio: number } | null;
}

/** A table as its readers know it: people of each group, rounded as they are published, and how many organisations. */
export interface SizeOfTable {
  people: readonly number[];
  organisations: number;
}

/** England's effects, and the table that they belong to. */
export interface PooledOver {
  effects: PooledEffects;
  size: SizeOfTable;
}

/** How alike the people of one organisation are taken to be where not even England's organisations may tell. */
const assumedCorrelation = 0.05;

/** England's effects and the size of its table, from the contributions that count in England. */
export function pooledOver(england: readonly Contribution[], of: EffectsOf): PooledOver {
  return { effects: pooledEffects(england, of), size: sizeOfTable(england, of) };
}

/** The size of a table from its contributions, as it is published. */
export function sizeOfTable(
  contributions: readonly Contribution[],
  { definition, policy: { roundTo } }: EffectsOf,
): SizeOfTable {
  const people = definition.groups.map((_, group) => {
    const sum = contributions.reduce((total, each) => total + countOf(each, group, 'EVERYBODY'), 0);
    return Math.round(sum / roundTo) * roundTo;
  });
  return { people, organisations: contributions.length };
}

/**
 * The design effects of a table, on the grid on which they are published: England's, scaled to the mean size of the
 * table's organisations. No table has effects of its own: all that goes in are its people, rounded as they are published,
 * how many organisations there are, and England's effects on their grid, so that a reader could work out what comes out.
 * What each of its organisations counted makes no difference. Where England's may not be told either, the effect is that of a
 * correlation of 0.05 within organisations, as measured of processes in general practice.
 *
 * In words: what exceeds 1 grows with the people of each organisation. Of a comparison, the people of both groups.
 * Source: Wolter 2007, Introduction to Variance Estimation, chapter 7, of pooled variances; Campbell, Mollison & Grimshaw
 * 2001, Statistics in Medicine 20:391, of the correlation (0.05 to 0.15 for processes).
 */
export function tableEffects(size: SizeOfTable, england: PooledOver, definition: StratifierDefinition): TableEffects {
  const groups = size.people.map((people, group) =>
    people === 0 ? null : scaled(england.effects.groups[group] ?? null, [group], { size, england }),
  );
  return { groups, comparison: effectsOfComparison(size, england, definition) };
}

function effectsOfComparison(
  size: SizeOfTable,
  england: PooledOver,
  definition: StratifierDefinition,
): TableEffects['comparison'] {
  const positions = comparedPositions(definition);
  if (positions === null || positions.some((group) => size.people[group] === 0)) return null;
  const of = { size, england };
  const { difference = null, ratio = null } = england.effects.comparison ?? {};
  return { difference: scaled(difference, positions, of), ratio: scaled(ratio, positions, of) };
}

/** What an effect of England's would be with organisations of the table's size. */
function scaled(
  effect: number | null,
  groups: readonly number[],
  { size, england }: { size: SizeOfTable; england: PooledOver },
): number {
  const own = meanSize(size, groups);
  return onGrid(effect === null ? assumed(own) : 1 + (effect - 1) * (own / meanSize(england.size, groups)));
}

/** Sizes are taken to differ by as much as their mean. */
function assumed(people: number): number {
  return 1 + assumedCorrelation * Math.max(0, 2 * people - 1);
}

/** Mean people of an organisation in a group, over the groups. */
function meanSize({ people, organisations }: SizeOfTable, groups: readonly number[]): number {
  const sum = groups.reduce((total, group) => total + (people[group] ?? 0), 0);
  return sum / groups.length / Math.max(1, organisations);
}
