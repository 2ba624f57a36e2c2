import type { FindingType } from '@monitor/api-releases';
import { disclosurePolicyFor, gapsAcrossAreas, steadiedGapsOfView } from '@monitor/analysis';
import type { AreaOfView } from '@monitor/analysis';
import { toMetric, toStratifierDefinition } from '@monitor/api-reference';
import { areasName, loadedSentence, readingSentence } from '@monitor/domain';
import { sentences } from '../loaded/sentences.js';
import type { PublishedEquity } from './published-equity.js';
import type { EquityOverTime } from './equity.type.js';

import { publishedQuarters, toAreaOfView, toEquityArea } from './to-equity-area.js';

/** Everything that the page needs of the figures. */
export function toEquityOverTime(found: PublishedEquity): Omit<EquityOverTime, 'waitingReturns'> {
  const { metric, definition, reading, ledger } = found;
  const parts = found.parts.areas.map((area) => {
    return { area, published: publishedQuarters(area, { ...found, figures: found.parts.figures }) };
  });
  const areas = found.areas.map((area) => ({ area, published: publishedQuarters(area, found) }));
  const view = areas.map((each) =>
    toAreaOfView({ ...each, metric, definition, ledger, boundaries: reading.boundaries }),
  );
  const steadied = found.isOneArea ? null : steadiedGapsOfView(view, definition);
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
    comparison: found.isOneArea ? null : comparisonOf(found, view),
    areas: areas.map(({ area, published }) =>
      toEquityArea({
        ...{ area, metric, definition, published, ledger, boundaries: reading.boundaries, parts },
        steadied: steadied?.get(area.code) ?? null,
      }),
    ),
  };
}

function comparisonOf({ metric, definition, level, quarters }: PublishedEquity, areas: AreaOfView[]): FindingType {
  return gapsAcrossAreas({
    metricName: metric.shortName,
    quarterLabels: quarters.map(({ label }) => label),
    areasName: areasName(level).many,
    definition,
    areas,
  });
}
