import { describe, expect, it } from '@jest/globals';
import { editionFor, groupCodes, isInPlace, metricAnswers, metricsFor, quartersUpTo } from '@monitor/domain';
import type { MetricAnswer, MetricId, Stratifier } from '@monitor/domain';
import { actionAnswers } from './content/action-answers.js';
import { metricTables } from './content/metric-tables.js';
import type { OrganisationQuarter } from './content/organisation-quarter.js';
import { groupProfiles } from './content/profiles/group-profiles.js';
import { metricProfiles } from './content/profiles/metric-profiles.js';
import { regionStories } from './stories.js';
import { quartersOf, reporters, storyCodes } from './subjects.js';

const quarters = quartersUpTo('2026-27-Q2', 12);
const everyone = reporters();
const stars = storyCodes(everyone);
const subjects = everyone.flatMap((reporter) => quartersOf(reporter, quarters, stars));
const tables = subjects.map((subject) => {
  const edition = editionFor(subject.quarterId);
  return { subject, tables: metricAnswers(edition, { answers: metricTables(subject, edition) }) };
});
/** The measures that the demonstration counts by group. */
const counted = Object.keys(metricProfiles);

interface Wanted {
  metricId: MetricId;
  stratifier: Stratifier;
  of?: (subject: OrganisationQuarter) => boolean;
}

/** Share of people by group over all returns that are wanted. */
function shares({ metricId, stratifier, of = () => true }: Wanted): Record<string, number> {
  const total = new Map<string, { numerator: number; denominator: number }>();
  const isWanted = (table: MetricAnswer) => table.metricId === metricId && table.stratifier === stratifier;
  for (const table of tables.filter(({ subject }) => of(subject)).flatMap((one) => one.tables.filter(isWanted))) {
    for (const { group, numerator, denominator } of table.counts) {
      const sum = total.get(group) ?? { numerator: 0, denominator: 0 };
      total.set(group, {
        numerator: sum.numerator + (numerator ?? 0),
        denominator: sum.denominator + (denominator ?? 0),
      });
    }
  }
  return Object.fromEntries([...total].map(([group, { numerator, denominator }]) => [group, numerator / denominator]));
}

const ratio = (byGroup: Record<string, number>, group: string, reference: string) =>
  (byGroup[group] ?? NaN) / (byGroup[reference] ?? NaN);

describe('the profiles of the demonstration', () => {
  it('know every group of every stratifier in every measure and region, and no other', () => {
    for (const region of Object.values(regionStories)) {
      for (const id of counted) {
        for (const stratifier of ['AGE', 'SEX', 'ETHNICITY'] as const) {
          const profile = groupProfiles(id, stratifier, region);
          expect(Object.keys(profile).sort()).toEqual([...groupCodes(stratifier)].sort());
        }
      }
    }
  });

  it('hold whole populations', () => {
    for (const { ethnicity } of Object.values(regionStories)) {
      expect(Object.values(ethnicity).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
    }
  });

  it('differ from measure to measure', () => {
    const ages = counted.map((id) => ratio(shares({ metricId: id, stratifier: 'AGE' }), 'AGE_85_PLUS', 'AGE_35_49'));
    const sexes = counted.map((id) => ratio(shares({ metricId: id, stratifier: 'SEX' }), 'FEMALE', 'MALE'));
    for (const ratios of [ages, sexes])
      expect(new Set(ratios.map((value) => value.toFixed(2))).size).toBeGreaterThan(4);
  });

  it('serve the oldest by non-digital routes at least as well as the young, and register them for the app less often', () => {
    const routes = shares({ metricId: 'M07', stratifier: 'AGE' });
    const app = shares({ metricId: 'M01', stratifier: 'AGE' });
    expect(ratio(routes, 'AGE_85_PLUS', 'AGE_18_34')).toBeGreaterThan(1.05);
    expect(ratio(app, 'AGE_85_PLUS', 'AGE_50_64')).toBeLessThan(0.5);
  });

  it('have fewer people registered for the app in the most deprived fifth, by about a quarter', () => {
    const app = shares({ metricId: 'M01', stratifier: 'DEPRIVATION' });
    expect(ratio(app, 'IMD1', 'IMD5')).toBeGreaterThan(0.7);
    expect(ratio(app, 'IMD1', 'IMD5')).toBeLessThan(0.85);
  });

  it('leave room for everybody: no group is counted in full', () => {
    for (const id of counted) {
      for (const stratifier of ['DEPRIVATION', 'AGE', 'SEX', 'ETHNICITY'] as const) {
        for (const share of Object.values(shares({ metricId: id, stratifier }))) expect(share).toBeLessThan(0.99);
      }
    }
  });
});

describe('the story of devices in the North West', () => {
  const inNorthWest = ({ region }: OrganisationQuarter) => region === regionStories['Y62'];
  const met = (of: (subject: OrganisationQuarter) => boolean) =>
    shares({ metricId: 'M10', stratifier: 'DEPRIVATION', of });
  const inPlace = (subject: OrganisationQuarter) => {
    const access = actionAnswers(subject, editionFor(subject.quarterId)).filter(({ question }) =>
      question.startsWith('D1'),
    );
    return access.filter(({ cells }) => isInPlace(cells['status'])).length / access.length;
  };
  const meanInPlace = (of: (subject: OrganisationQuarter) => boolean) => {
    const those = subjects.filter(of).map(inPlace);
    return those.reduce((sum, share) => sum + share, 0) / those.length;
  };

  it('meets less of the need than elsewhere, most of all in the most deprived fifth', () => {
    const here = met(inNorthWest);
    const elsewhere = met((subject) => !inNorthWest(subject));
    const behind = (group: string) => (elsewhere[group] ?? NaN) - (here[group] ?? NaN);
    expect(behind('IMD1')).toBeGreaterThan(0.06);
    expect(behind('IMD1')).toBeGreaterThan(behind('IMD5'));
  });

  it('catches up in practice and in outcome since the schemes began', () => {
    const at = (quartersAgo: number) => (subject: OrganisationQuarter) =>
      inNorthWest(subject) && subject.quartersAgo === quartersAgo;
    expect(meanInPlace(at(0)) - meanInPlace(at(5))).toBeGreaterThan(0.05);
    expect((met(at(0))['IMD1'] ?? NaN) - (met(at(5))['IMD1'] ?? NaN)).toBeGreaterThan(0.05);
  });
});

describe('a measure that is an outcome of a domain', () => {
  it('is higher where the actions of the domain are further on', () => {
    for (const id of counted) {
      const domain = metricProfiles[id]?.outcomeOf ?? null;
      if (domain === null) continue;
      const asked = subjects.filter(
        ({ type, quartersAgo }) => quartersAgo === 0 && metricsFor(type).some((metric) => metric.id === id),
      );
      const ahead = asked.filter(({ region }) => region.ahead >= 0.2);
      const behind = asked.filter(({ region }) => region.ahead <= -0.2);
      const meanOf = (these: OrganisationQuarter[]) => {
        const byGroup = shares({ metricId: id, stratifier: 'SEX', of: (subject) => these.includes(subject) });
        return byGroup['FEMALE'] ?? NaN;
      };
      expect({ id, difference: meanOf(ahead) - meanOf(behind) > 0.02 }).toEqual({ id, difference: true });
    }
  });
});
