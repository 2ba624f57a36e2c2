import { exactCount, undivided } from '@monitor/analysis';
import type { Contribution } from '@monitor/analysis';
import { editionFor, groupCodes, metricAnswers, stratifierDefinition } from '@monitor/domain';
import type { MetricAnswer } from '@monitor/domain';
import { metricTables } from '../../../demo-data/content/metric-tables.js';
import { regionStories } from '../../../demo-data/stories.js';
import { publishedQuarter } from '../people/published-quarter.js';
import type { AreaQuarter } from '../people/people-scene.js';
import { closedQuarters } from './demonstration-returns.js';
import type { DemonstrationReturn } from './demonstration-returns.js';

/** One metric of the demonstration by one stratifier: every closed quarter of each region, and of England. */
export interface DemonstrationSeries {
  areaCode: string;
  quarters: readonly AreaQuarter[];
}

export const england = 'ENG';

export function demonstrationPeople(
  returns: readonly DemonstrationReturn[],
  { metricId, stratifier }: { metricId: string; stratifier: string },
): DemonstrationSeries[] {
  const counted = returns.flatMap(({ subject, regionCode }) => {
    const edition = editionFor(subject.quarterId);
    return metricAnswers(edition, { answers: metricTables(subject, edition) })
      .filter((table) => table.metricId === metricId && table.stratifier === stratifier)
      .map((table) => ({
        regionCode,
        quarterId: subject.quarterId,
        contribution: contributionOf(subject.code, table),
      }));
  });
  return [...Object.keys(regionStories), england].map((areaCode) => ({
    areaCode,
    quarters: closedQuarters.map((quarterId) => {
      const own = counted.filter(
        (each) => each.quarterId === quarterId && (areaCode === england || each.regionCode === areaCode),
      );
      const contributions = own.map(({ contribution }) => contribution);
      return publishedQuarter(
        { quarterId, now: contributions, atFirst: contributions },
        stratifierDefinition(stratifier),
      );
    }),
  }));
}

function contributionOf(organisationCode: string, { stratifier, counts }: MetricAnswer): Contribution {
  const ofGroups = groupCodes(stratifier).map((code) => counts.find(({ group }) => group === code));
  const numerators = ofGroups.map((count) => exactCount(count?.numerator ?? 0));
  const denominators = ofGroups.map((count) => exactCount(count?.denominator ?? 0));
  return {
    organisationCode,
    parts: undivided(numerators, denominators),
    numerators,
    denominators,
    source: 'R1',
    weightsSource: null,
  };
}
