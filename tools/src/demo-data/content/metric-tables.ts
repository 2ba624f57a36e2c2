import { groupCodes, metricsFor, stratifiers } from '@monitor/domain';
import type { MetricAnswer, MetricDefinition, Stratifier } from '@monitor/domain';
import { seededRandom } from '@monitor/statistics';
import { organisationStories } from '../stories.js';
import { allocate } from './allocate.js';
import { deprivationNotKnown, groupProfiles, metricProfiles } from './metric-profiles.js';
import type { OrganisationQuarter } from './organisation-quarter.js';
import { seedOf } from './seed-of.js';

const metricSeed = 3;

/** All tables of counts of one return: whole numbers, and every table of a metric adds up to the same people. */
export function metricTables(subject: OrganisationQuarter): MetricAnswer[] {
  return metricsFor(subject.type).flatMap((metric) => tablesOf(metric, subject));
}

function tablesOf(metric: MetricDefinition, subject: OrganisationQuarter): MetricAnswer[] {
  const deprivation = deprivationCounts(metric, subject);
  const denominator = sum(deprivation.denominators);
  const numerator = sum(deprivation.numerators);
  const others = stratifiers
    .filter((stratifier): stratifier is Exclude<Stratifier, 'DEPRIVATION'> => stratifier !== 'DEPRIVATION')
    .map((stratifier) => splitLike(metric, stratifier, numerator, denominator));
  const explanation = isOutlier(metric, subject)
    ? 'Our system supplier switched accounts off during an upgrade; they were restored after the quarter ended.'
    : null;
  return [table(metric, 'DEPRIVATION', deprivation, explanation), ...others];
}

interface Counts {
  numerators: number[];
  denominators: number[];
}

function deprivationCounts(metric: MetricDefinition, subject: OrganisationQuarter): Counts {
  const people = peopleCounted(metric, subject);
  const known = 1 - deprivationNotKnown;
  const weights = [...subject.region.deprivation.map((share) => share * known), deprivationNotKnown];
  const denominators = allocate(
    people,
    weights,
    weights.map(() => people),
  );
  const random = seededRandom(seedOf(subject.code, metric.id, metricSeed));
  const own = 0.03 * random.normal();
  const thisQuarter = seededRandom(seedOf(subject.code, metric.id, subject.quarterId));
  const factor = isOutlier(metric, subject) ? organisationStories.outlier.factor : 1;
  const numerators = denominators.map((count, group) => {
    const wobble = 0.02 * random.normal() + 0.012 * thisQuarter.normal();
    const share = (shareOf(metric, subject, group) + own + wobble) * factor;
    return Math.min(count, Math.max(0, Math.round(count * share)));
  });
  return { numerators, denominators };
}

/** The share in a deprivation fifth (0 = most deprived) in this quarter; the sixth group is not known. */
function shareOf(metric: MetricDefinition, { region, quarterIndex }: OrganisationQuarter, group: number): number {
  const profile = metricProfiles[metric.id];
  const trend = profile.followsTrend ? region.trend : { mostDeprived: 0.006, leastDeprived: 0.004 };
  const startingGap = (profile.leastDeprived - profile.mostDeprived) * region.gap;
  const most = profile.leastDeprived - startingGap + trend.mostDeprived * quarterIndex;
  const least = profile.leastDeprived + trend.leastDeprived * quarterIndex;
  return group > 4 ? most : most + ((least - most) * group) / 4;
}

function peopleCounted(metric: MetricDefinition, subject: OrganisationQuarter): number {
  const { type } = subject;
  const average = type === 'REGION' ? 0 : (metricProfiles[metric.id].people[type] ?? 0);
  const random = seededRandom(seedOf(subject.code, 'size', metricSeed));
  const size = subject.isSmall ? organisationStories.smallNumbers.people / average : Math.exp(0.35 * random.normal());
  const growth = 1 + 0.004 * subject.quarterIndex;
  return Math.max(20, Math.round(average * size * growth));
}

function isOutlier(metric: MetricDefinition, subject: OrganisationQuarter): boolean {
  const { outlier } = organisationStories;
  return subject.isOutlier && metric.id === outlier.metricId && subject.quartersAgo === outlier.quartersAgo;
}

function splitLike(
  metric: MetricDefinition,
  stratifier: Exclude<Stratifier, 'DEPRIVATION'>,
  numerator: number,
  denominator: number,
): MetricAnswer {
  const codes = groupCodes(stratifier);
  const profiles = codes.map((code) => groupProfiles[stratifier][code] ?? { people: 0, odds: 1 });
  const denominators = allocate(
    denominator,
    profiles.map(({ people }) => people),
    codes.map(() => denominator),
  );
  const weights = profiles.map(({ odds }, index) => odds * (denominators[index] ?? 0));
  const numerators = allocate(numerator, weights, denominators);
  return table(metric, stratifier, { numerators, denominators }, null);
}

function table(
  metric: MetricDefinition,
  stratifier: Stratifier,
  counts: Counts,
  explanation: string | null,
): MetricAnswer {
  return {
    metricId: metric.id,
    stratifier,
    counts: groupCodes(stratifier).map((group, index) => ({
      group,
      numerator: counts.numerators[index] ?? 0,
      denominator: counts.denominators[index] ?? 0,
    })),
    explanation,
    notCollected: false,
  };
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
