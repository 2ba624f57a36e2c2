import { disclosurePolicyFor, gapsAcrossAreas } from '@monitor/analysis';
import { toMetric, toStratifierDefinition } from '@monitor/api-reference';
import type { Area } from '@monitor/api-reference';
import { areasName } from '@monitor/domain';
import { readingSentence } from '../estimates/readings.js';
import type { FindingType } from '../findings/finding.type.js';
import type { CountedEquity } from './counted-equity.js';
import type { EquityOverTime } from './equity.type.js';

import { publishQuarters, toEquityArea } from './to-equity-area.js';
import type { PublishedQuarter } from './to-equity-area.js';

interface PublishedArea {
  area: Area;
  published: PublishedQuarter[];
}

/** Everything that the page needs. No exact count passes this point. */
export function toEquityOverTime(found: CountedEquity): EquityOverTime {
  const { metric, definition, reading, ledger } = found;
  const areas = found.areas.map((area) => ({ area, published: publishQuarters(area, found) }));
  return {
    metric: toMetric(metric),
    stratifier: toStratifierDefinition(definition),
    ...reading,
    disclosurePolicy: disclosurePolicyFor(metric).sentence,
    source: `Accepted returns, self-reported by organisations. ${readingSentence(reading, 'COUNTS')}`,
    comparison: found.isOneArea ? null : comparisonOf(found, areas),
    areas: areas.map(({ area, published }) =>
      toEquityArea({
        ...{ area, metric, definition, published, ledger, boundaries: reading.boundaries },
        weightsSource: found.weightsSources.get(area.code) ?? null,
      }),
    ),
  };
}

function comparisonOf({ metric, definition, level, quarters }: CountedEquity, areas: PublishedArea[]): FindingType {
  return gapsAcrossAreas({
    metricName: metric.shortName,
    quarterLabel: quarters.at(-1)?.label ?? '',
    areasName: areasName(level).many,
    definition,
    areas: areas.map(({ area, published }) => ({ code: area.code, point: published.at(-1)?.point })),
  });
}
