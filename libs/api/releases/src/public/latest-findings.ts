import { areaFindings, gapsAcrossAreas } from '@monitor/analysis';
import { areasName, breaksOfSeries, metricDefinition, quarterLabel, stratifierDefinition } from '@monitor/domain';
import type { ComparabilityBreak } from '@monitor/domain';
import { toldMetrics, toldStratifier } from './published-series.js';
import type { PublishedSeries } from './published-series.js';

const england = { level: 'ENGLAND', areaCode: 'ENG', reading: 'AS_WAS' } as const;

/** What a publication says, in three sentences: of two gaps in England over the quarters, and of one in the regions. */
export function latestFindings(series: PublishedSeries, ledger: readonly ComparabilityBreak[]): string[] {
  return [...toldMetrics.map((metric) => findingOfEngland(series, metric, ledger)), findingOfRegions(series)];
}

function findingOfEngland(
  { ofEngland, quarterIds }: PublishedSeries,
  metric: (typeof toldMetrics)[number],
  ledger: readonly ComparabilityBreak[],
): string {
  const of = { of: 'METRIC', metric, stratifier: toldStratifier, ...england } as const;
  const [finding] = areaFindings({
    areaName: 'England',
    metricName: metricDefinition(metric).shortName,
    definition: stratifierDefinition(toldStratifier),
    points: quarterIds.flatMap((quarterId) => {
      const row = ofEngland[metric].find((each) => each.quarterId === quarterId);
      if (row === undefined) return [];
      return [{ ...row, quarterLabel: quarterLabel(quarterId), point: row.figures }];
    }),
    breaks: breaksOfSeries(ledger, of, quarterIds),
    parts: [],
  });
  return finding?.sentence ?? `England: no figures of ${metricDefinition(metric).shortName} are published yet.`;
}

function findingOfRegions({ publication, regions }: PublishedSeries): string {
  const { sentence } = gapsAcrossAreas({
    metricName: metricDefinition(toldMetrics[0]).shortName,
    quarterLabel: quarterLabel(publication.quarterId),
    areasName: areasName('REGION').many,
    definition: stratifierDefinition(toldStratifier),
    areas: regions.map(({ area, figures }) => ({ code: area.code, point: figures?.figures })),
  });
  return sentence;
}
