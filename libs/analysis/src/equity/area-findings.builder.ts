import { quarterLabel, quartersUpTo, stratifierDefinition } from '@monitor/domain';
import type { SeriesBreak, Stratifier } from '@monitor/domain';
import { groupsOfSums } from '../publication/published-groups.builder.js';
import type { AreaFindingsSubject, PartOfArea, QuarterOfArea } from './area-findings-subject.js';
import { equityPoint } from './equity-point.js';
import type { ChangeOfSame } from './same-organisations.js';

/** A quarter of an area as tests describe it. */
export interface QuarterToBuild {
  /** Numerator and denominator by group; a group left out was not reported. */
  sums: Readonly<Record<string, readonly [number, number]>>;
  organisations?: number;
  /** How alike the people of one organisation are; null: as published before that was known. */
  designEffect?: number | null;
  changes?: readonly ChangeOfSame[];
}

/** Shares of 10,000 people each, by group. */
export function sharesOf(shares: Readonly<Record<string, number>>, people = 10_000): QuarterToBuild['sums'] {
  return Object.fromEntries(
    Object.entries(shares).map(([group, share]): [string, [number, number]] => [
      group,
      [Math.round(share * people), people],
    ]),
  );
}

/** A published quarter with the effects of organisations beside its counts. */
export function quarterOf(
  { sums, organisations = 20, designEffect = 2, changes }: QuarterToBuild,
  quarterId: string,
  stratifier: Stratifier,
): QuarterOfArea {
  const definition = stratifierDefinition(stratifier);
  const groups = groupsOfSums(sums, definition).map((group) => ({ ...group, designEffect }));
  const designEffects = designEffect === null ? null : { difference: designEffect, ratio: designEffect };
  const point = { ...equityPoint(groups, definition), designEffects, ...(changes === undefined ? {} : { changes }) };
  return { quarterId, quarterLabel: quarterLabel(quarterId), organisations, point };
}

/** Quarters up to July to September 2026, oldest first. */
export function quartersOf(
  quarters: readonly QuarterToBuild[],
  stratifier: Stratifier = 'DEPRIVATION',
): QuarterOfArea[] {
  const ids = quartersUpTo('2026-27-Q2', quarters.length);
  return quarters.map((quarter, index) => quarterOf(quarter, ids[index] ?? '', stratifier));
}

/** London, with what is published of it. */
export function london(
  quarters: readonly QuarterToBuild[],
  given: { stratifier?: Stratifier; breaks?: readonly SeriesBreak[]; parts?: readonly PartOfArea[] } = {},
): AreaFindingsSubject {
  const { stratifier = 'DEPRIVATION', breaks = [], parts = [] } = given;
  return {
    areaName: 'London',
    metricName: 'NHS App registration',
    definition: stratifierDefinition(stratifier),
    points: quartersOf(quarters, stratifier),
    ...{ breaks, parts },
  };
}

/** Shares of the five fifths that rise evenly from the most deprived to the least. */
export function fifths(most: number, least: number, people = 10_000): QuarterToBuild['sums'] {
  const step = (least - most) / 4;
  return sharesOf(Object.fromEntries([0, 1, 2, 3, 4].map((index) => [`IMD${index + 1}`, most + index * step])), people);
}
