import type { Estimate, StratifierDefinition } from '@monitor/domain';
import {
  differenceAtDesignEffect,
  differenceOfProportions,
  ratioAtDesignEffect,
  ratioOfProportions,
} from '@monitor/statistics';
import type { PublishedChange } from '../publication/change-of-same.js';
import type { PublishedGroup } from '../publication/published-group.js';
import { publishShare } from '../disclosure/publish-share.js';
import { noEstimate, toEstimate } from '../estimates/to-estimate.js';
import { comparedGroups } from './compared-groups.js';

/** Equity of one metric in one area and quarter, fit to show. */
export interface EquityPoint {
  groups: PublishedGroup[];
  /** The two groups that `difference` and `ratio` compare; null where fewer than two can be shown. */
  compared: { high: string; low: string } | null;
  difference: Estimate;
  ratio: Estimate;
  /** Share of the people counted whose group is not known or not stated. */
  unknown: Estimate;
  /**
   * How much more the gap, and the logarithm of the ratio, vary than those of people taken one by one, on the grid of
   * published effects. Left out in what was published by `shares-1`; null where no gap is shown.
   */
  designEffects?: GapEffects | null;
  /**
   * How the gap changed since earlier quarters among the same organisations: the year before first. Left out in what was
   * published by `shares-1`.
   */
  changes?: readonly PublishedChange[];
}

/** Design effects of a comparison of two groups. */
export interface GapEffects {
  difference: number;
  ratio: number;
}

/** How the people behind a gap come in organisations. */
export interface GapClustering {
  /** Null where nobody gave both groups. */
  effects: GapEffects | null;
  organisations: number;
}

/**
 * Compares the end groups of one area's published counts: the least with the most deprived where groups are ordered, the
 * declared two otherwise (`comparedPair`).
 * @param groups one for each of the stratifier, in its order
 * @param clustering left out for people taken one by one, as `shares-1` did
 */
export function equityPoint(
  groups: PublishedGroup[],
  definition: StratifierDefinition,
  clustering: GapClustering | null = null,
): EquityPoint {
  const compared = comparedGroups(groups, definition);
  return {
    groups,
    compared: typeof compared === 'string' ? null : { high: compared.high.group, low: compared.low.group },
    ...gaps(compared, clustering),
    ...(clustering === null ? {} : { designEffects: typeof compared === 'string' ? null : clustering.effects }),
    unknown: unknownShare(groups, definition),
  };
}

function gaps(
  compared: ReturnType<typeof comparedGroups>,
  clustering: GapClustering | null,
): { difference: Estimate; ratio: Estimate } {
  if (typeof compared === 'string') return { difference: noEstimate(compared), ratio: noEstimate(compared) };
  const first = countsOf(compared.high);
  const second = countsOf(compared.low);
  if (clustering?.effects) {
    const { effects, organisations } = clustering;
    const at = (designEffect: number) => ({ first, second, designEffect, clusters: Math.max(2, organisations) });
    return {
      difference: toEstimate(differenceAtDesignEffect(at(effects.difference))),
      ratio: toEstimate(ratioAtDesignEffect(at(effects.ratio))),
    };
  }
  return {
    difference: toEstimate(differenceOfProportions({ first, second })),
    ratio: toEstimate(ratioOfProportions({ first, second })),
  };
}

function countsOf(group: PublishedGroup): { numerator: number; denominator: number } {
  return { numerator: group.numerator.value ?? 0, denominator: group.denominator.value ?? 0 };
}

function unknownShare(groups: PublishedGroup[], definition: StratifierDefinition): Estimate {
  const comparable = new Set(definition.groups.filter((group) => group.comparable).map((group) => group.code));
  const reported = groups.filter((group) => group.denominator.status !== 'NOT_REPORTED');
  if (reported.length === 0) return noEstimate('NOT_REPORTED');
  if (reported.some((group) => group.denominator.status !== 'PUBLISHED')) return noEstimate('SUPPRESSED');
  const sum = (rows: PublishedGroup[]) => rows.reduce((total, row) => total + (row.denominator.value ?? 0), 0);
  const unknown = sum(reported.filter((group) => !comparable.has(group.group)));
  const share = publishShare({ status: 'PUBLISHED', value: unknown }, { status: 'PUBLISHED', value: sum(reported) });
  return { ...share, lower: null, upper: null, method: 'Share of everyone counted' };
}
