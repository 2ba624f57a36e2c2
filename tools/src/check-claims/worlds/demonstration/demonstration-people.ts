import { editionFor, groupCodes, metricAnswers } from '@monitor/domain';
import type { MetricAnswer } from '@monitor/domain';
import { metricTables } from '../../../demo-data/content/metric-tables.js';
import type { AreaQuarter } from '../people/people-scene.js';
import { publishView } from '../people/publish-view.js';
import type { CountedReturn } from '../people/publish-view.js';
import { closedQuarters } from './demonstration-returns.js';
import type { DemonstrationReturn } from './demonstration-returns.js';

/** One metric of the demonstration by one stratifier: every closed quarter of each region, and of England. */
export function demonstrationPeople(
  returns: readonly DemonstrationReturn[],
  of: { metricId: string; stratifier: string },
): Map<string, AreaQuarter[]> {
  const counted = returns.flatMap(({ subject, regionCode }) => {
    const edition = editionFor(subject.quarterId);
    return metricAnswers(edition, { answers: metricTables(subject, edition) })
      .filter((table) => table.metricId === of.metricId && table.stratifier === of.stratifier)
      .map((table) => ({ quarterId: subject.quarterId, given: givenBy(subject.code, regionCode, table) }));
  });
  const quarters = closedQuarters.map((quarterId) => {
    const now = counted.filter((each) => each.quarterId === quarterId).map(({ given }) => given);
    return { quarterId, atFirst: now, now };
  });
  return publishView(quarters, of);
}

function givenBy(code: string, regionCode: string, { stratifier, counts }: MetricAnswer): CountedReturn {
  const ofGroups = groupCodes(stratifier).map((group) => counts.find((count) => count.group === group));
  return {
    code,
    regionCode,
    numerators: ofGroups.map((count) => count?.numerator ?? 0),
    denominators: ofGroups.map((count) => count?.denominator ?? 0),
  };
}
