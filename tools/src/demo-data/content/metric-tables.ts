import { actionsFor, catalogueOf, editionFor, groupCodes, stratifiers } from '@monitor/domain';
import type { Answer, Cells, FormEdition, MetricDefinition, Stratifier } from '@monitor/domain';
import { seededRandom } from '@monitor/statistics';
import { organisationStories } from '../stories.js';
import { isInPlace } from './action-answers.js';
import { allocate } from './allocate.js';
import type { OrganisationQuarter } from './organisation-quarter.js';
import { practiceHeight } from './practice-height.js';
import { profileIn } from './profiles/group-profile.js';
import { groupProfiles } from './profiles/group-profiles.js';
import { deprivationNotKnown, metricProfiles } from './profiles/metric-profiles.js';
import { seedOf } from './seed-of.js';

const metricSeed = 3;
/** How much an outcome rises for one step on the scale of statuses in its domain. */
const outcomePerStep = 0.08;

/** All tables of counts of one return: whole numbers, and every table of a metric adds up to the same people. */
export function metricTables(subject: OrganisationQuarter, edition: FormEdition): Answer[] {
  const isProfiled = ({ id, askedOf }: MetricDefinition) => id in metricProfiles && askedOf.includes(subject.type);
  return edition.metrics.filter(isProfiled).flatMap((metric) => tablesOf(metric, subject));
}

function tablesOf(metric: MetricDefinition, subject: OrganisationQuarter): Answer[] {
  const deprivation = deprivationCounts(metric, subject);
  const denominator = sum(deprivation.denominators);
  const numerator = sum(deprivation.numerators);
  const others = stratifiers
    .filter((stratifier): stratifier is Exclude<Stratifier, 'DEPRIVATION'> => stratifier !== 'DEPRIVATION')
    .map((stratifier) => split({ metric, stratifier, subject }, { numerator, denominator }));
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
  const own = 0.025 * random.normal();
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
function shareOf(metric: MetricDefinition, subject: OrganisationQuarter, group: number): number {
  const { region, quarterIndex } = subject;
  const profile = profileIn(metricProfiles, metric.id);
  const trend = profile.followsTrend ? region.trend : { mostDeprived: 0.006, leastDeprived: 0.004 };
  const startingGap = (profile.leastDeprived - profile.mostDeprived) * region.gap;
  const most = profile.leastDeprived - startingGap + trend.mostDeprived * quarterIndex;
  const least = profile.leastDeprived + trend.leastDeprived * quarterIndex;
  // What is put into practice helps the most deprived most: it is them that it was missing.
  const outcome = profile.outcomeOf === null ? 0 : outcomePerStep * practiceHeight(subject, profile.outcomeOf);
  const adopted = ofAdoption(metric, subject);
  const mostHelped = most + 1.3 * outcome + adopted.mostDeprived;
  const leastHelped = least + 0.7 * outcome + adopted.leastDeprived;
  return group > 4 ? mostHelped : mostHelped + ((leastHelped - mostHelped) * group) / 4;
}

const nothingChanged = { mostDeprived: 0, leastDeprived: 0 };

/** What one action changes, from the quarter on in which it is in place. */
function ofAdoption({ id }: MetricDefinition, subject: OrganisationQuarter) {
  const { actionCode, metricId, ...changes } = organisationStories.adoption;
  if (id !== metricId) return nothingChanged;
  const action = actionsFor(catalogueOf(editionFor(subject.quarterId)), subject.type).find(
    ({ code }) => code === actionCode,
  );
  return action !== undefined && isInPlace(action, subject) ? changes : nothingChanged;
}

function peopleCounted(metric: MetricDefinition, subject: OrganisationQuarter): number {
  const { type } = subject;
  const average = type === 'REGION' ? 0 : (profileIn(metricProfiles, metric.id).people[type] ?? 0);
  const random = seededRandom(seedOf(subject.code, 'size', metricSeed));
  const size = subject.isSmall ? organisationStories.smallNumbers.people / average : Math.exp(0.35 * random.normal());
  const growth = 1 + 0.004 * subject.quarterIndex;
  return Math.max(20, Math.round(average * size * growth));
}

function isOutlier(metric: MetricDefinition, subject: OrganisationQuarter): boolean {
  const { outlier } = organisationStories;
  return subject.isOutlier && metric.id === outlier.metricId && subject.quartersAgo === outlier.quartersAgo;
}

interface Split {
  metric: MetricDefinition;
  stratifier: Exclude<Stratifier, 'DEPRIVATION'>;
  subject: OrganisationQuarter;
}

/** Divides the people of a measure among the groups of another stratifier, as this measure has them. */
function split(
  { metric, stratifier, subject }: Split,
  { numerator, denominator }: Record<'numerator' | 'denominator', number>,
): Answer {
  const codes = groupCodes(stratifier);
  const byGroup = groupProfiles(metric.id, stratifier, subject.region);
  const profiles = codes.map((code) => byGroup[code] ?? { people: 0, chance: 1 });
  const denominators = allocate(
    denominator,
    profiles.map(({ people }) => people),
    codes.map(() => denominator),
  );
  const weights = codes.map(
    (code, index) => (profiles[index]?.chance ?? 1) * ownTilt(metric, code, subject) * (denominators[index] ?? 0),
  );
  return table(metric, stratifier, { numerators: allocate(numerator, weights, denominators), denominators }, null);
}

/** No two organisations have quite the same groups: a steady difference of each, and a little of every quarter. */
function ownTilt(metric: MetricDefinition, group: string, { code, quarterId }: OrganisationQuarter): number {
  const steady = seededRandom(seedOf(code, metric.id, group, 29)).normal();
  const passing = seededRandom(seedOf(code, metric.id, group, quarterId, 31)).normal();
  return Math.exp(0.05 * steady + 0.015 * passing);
}

function table(metric: MetricDefinition, stratifier: Stratifier, byGroup: Counts, explanation: string | null): Answer {
  const counts = groupCodes(stratifier).flatMap((group, index) => [
    [`${group}.numerator`, byGroup.numerators[index] ?? 0] as const,
    [`${group}.denominator`, byGroup.denominators[index] ?? 0] as const,
  ]);
  const explained: Cells = explanation === null ? {} : { explanation };
  return {
    question: `${metric.id}.${stratifier}`,
    cells: { ...Object.fromEntries(counts), ...explained },
    confirmed: true,
  };
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
