import type { FindingType } from '@monitor/api-releases';
import { disclosurePolicyFor, gapsAcrossAreas } from '@monitor/analysis';
import { toMetric, toStratifierDefinition } from '@monitor/api-reference';
import type { Area } from '@monitor/api-reference';
import { areasName, loadedSentence, readingSentence } from '@monitor/domain';
import { sentences } from '../loaded/sentences.js';
import type { PublishedEquity } from './published-equity.js';
import type { EquityOverTime } from './equity.type.js';

import { publishedQuarters, toEquityArea } from './to-equity-area.js';
import type { PublishedQuarter } from './to-equity-area.js';

interface PublishedArea {
  area: Area;
  published: PublishedQuarter[];
}

/** Everything that the page needs of the figures. */
export function toEquityOverTime(found: PublishedEquity): Omit<EquityOverTime, 'waitingReturns'> {
  const { metric, definition, reading, ledger } = found;
  const parts = found.parts.areas.map((area) => {
    return { area, published: publishedQuarters(area, { ...found, figures: found.parts.figures }) };
  });
  const areas = found.areas.map((area) => ({ area, published: publishedQuarters(area, found) }));
  return {
    metric: toMetric(metric),
    stratifier: toStratifierDefinition(definition),
    ...reading,
    disclosurePolicy: disclosurePolicyFor(metric).sentence,
    source: sentences([
      'Accepted returns, self-reported by organisations.',
      loadedSentence(found.loadedSources),
      readingSentence(reading, 'COUNTS'),
    ]),
    publication: found.publication,
    loadedSources: found.loadedSources,
    comparison: found.isOneArea ? null : comparisonOf(found, areas),
    areas: areas.map(({ area, published }) =>
      toEquityArea({
        ...{ area, metric, definition, published, ledger, boundaries: reading.boundaries, parts },
      }),
    ),
  };
}

function comparisonOf({ metric, definition, level, quarters }: PublishedEquity, areas: PublishedArea[]): FindingType {
  return gapsAcrossAreas({
    metricName: metric.shortName,
    quarterLabel: quarters.at(-1)?.label ?? '',
    areasName: areasName(level).many,
    definition,
    areas: areas.map(({ area, published }) => ({ code: area.code, point: published.at(-1)?.point })),
  });
}
