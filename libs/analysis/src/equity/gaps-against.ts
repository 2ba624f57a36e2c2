import type { Estimate, StratifierDefinition } from '@monitor/domain';
import { allowFor, pairsAmong } from '../findings/allow-for.js';
import type { Limited } from '../findings/finding-figure.js';
import type { Allowance } from '../findings/finding.js';
import { noEstimate } from '../estimates/to-estimate.js';
import type { PublishedGroup } from '../publication/published-group.js';
import { differenceAtLevel, ratioAtLevel } from './gap-at-level.js';
import type { EquityPoint } from './equity-point.js';
import { effectOfShare } from './organisation-effects.js';

/** One group set against a reference that a reader chose. */
export interface GapAgainst {
  group: string;
  /** Share of the reference minus that of the group. */
  difference: Estimate;
  /** The first share divided by the second. */
  ratio: Estimate;
}

/** A published point, and the group that every other of it is set against. */
export interface PointAndReference {
  point: Pick<EquityPoint, 'groups'>;
  definition: StratifierDefinition;
  /** Code of a comparable group of the list. */
  reference: string;
  organisations: number;
}

/** At most so many comparisons stand on the page besides: the one over all groups, the change and the trend. */
const besidePairs = 3;

/**
 * How intervals allow for a reference that is chosen after the figures are known: for every pair of groups that there is,
 * and for what else the page compares. They are never narrower than those by which the findings of an area are judged.
 */
export function allowanceOfPairs({ groups }: StratifierDefinition): Allowance {
  const pairs = pairsAmong(groups.filter(({ comparable }) => comparable).length);
  return allowFor(pairs + besidePairs, 'comparisons: every pair of groups, and what else the page compares');
}

/**
 * Every other comparable group set against one that a reader chose, in the order of the list. Describes, and is no finding:
 * of several groups some two always lie far apart, if only by chance.
 *
 * In words: difference and ratio of two published shares, with Newcombe's limits and those on the log scale at N / design
 * effect people, at the level of `allowanceOfPairs`; the design effect is the larger of the two shares'. Made of published
 * counts alone, so that it tells nothing that they do not: where one of the two is hidden, so is the gap. Without design
 * effects there is a value and no interval. Source: Newcombe 1998, Statistics in Medicine 17:873; Dunn 1961, JASA 56:52.
 */
export function gapsAgainst({ point, definition, reference, organisations }: PointAndReference): GapAgainst[] {
  const { confidence } = allowanceOfPairs(definition);
  const byCode = new Map(point.groups.map((group) => [group.group, group]));
  const others = definition.groups.filter(({ code, comparable }) => comparable && code !== reference);
  return others.map(({ code }) => ({
    group: code,
    ...gapBetween(byCode.get(reference), byCode.get(code), { confidence, organisations }),
  }));
}

function gapBetween(
  reference: PublishedGroup | undefined,
  against: PublishedGroup | undefined,
  level: { confidence: number; organisations: number },
): Pick<GapAgainst, 'difference' | 'ratio'> {
  const absence = absenceOf(reference) ?? absenceOf(against);
  if (reference === undefined || against === undefined || absence !== null) {
    const absent = absence ?? noEstimate('NOT_REPORTED');
    return { difference: absent, ratio: absent };
  }
  const [first, second] = [effectOfShare(reference), effectOfShare(against)];
  const knowsOrganisations = first !== null && second !== null;
  const compared = { reference, against, designEffect: Math.max(1, first ?? 1, second ?? 1), ...level };
  const written = (limited: Limited | null, method: string) =>
    toEstimate(limited, knowsOrganisations ? `${method}, ${percent(level.confidence)}` : null);
  return {
    difference: written(differenceAtLevel(compared), 'Newcombe at the effective number of people'),
    ratio: written(ratioAtLevel(compared), 'Log scale at the effective number of people'),
  };
}

function absenceOf(group: PublishedGroup | undefined): Estimate | null {
  if (group === undefined) return noEstimate('NOT_REPORTED');
  const { status, value } = group.share;
  return value === null ? noEstimate(status) : null;
}

function toEstimate(limited: Limited | null, method: string | null): Estimate {
  if (limited === null) return noEstimate('NOT_COMPUTABLE', 'One of the two shares is nil.');
  const { value, lower, upper } = limited;
  const limits = method === null ? { lower: null, upper: null } : { lower, upper };
  return { status: 'PUBLISHED', value, ...limits, method, reason: null };
}

function percent(confidence: number): string {
  return `${Number((confidence * 100).toFixed(2))}%`;
}
