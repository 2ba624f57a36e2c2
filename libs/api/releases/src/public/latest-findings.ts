import { areaFindings, gapsAcrossAreas } from '@monitor/analysis';
import type { Finding } from '@monitor/analysis';
import { areasName, breaksOfSeries, metricDefinition, quarterLabel, stratifierDefinition } from '@monitor/domain';
import type { ComparabilityBreak } from '@monitor/domain';
import { toldMetrics, toldStratifier } from './published-series.js';
import type { PublishedSeries } from './published-series.js';

const england = { level: 'ENGLAND', areaCode: 'ENG', reading: 'AS_WAS' } as const;
type ToldMetric = (typeof toldMetrics)[number];

/** What a publication says, by what it is about: two gaps in England over the quarters, and one in the regions. */
export interface LatestFindings {
  ofEngland: Record<ToldMetric, Finding[]>;
  ofRegions: Finding;
}

/** What a publication says. A function of its tables and of the breaks that are known, and of nothing else. */
export function latestFindings(series: PublishedSeries, ledger: readonly ComparabilityBreak[]): LatestFindings {
  const ofEngland = (metric: ToldMetric) => findingsOfEngland(series, metric, ledger);
  return { ofEngland: { M01: ofEngland('M01'), M05: ofEngland('M05') }, ofRegions: findingOfRegions(series, ledger) };
}

/** Every finding in the order in which it is told. */
export function inOrder({ ofEngland, ofRegions }: LatestFindings): Finding[] {
  return [...toldMetrics.flatMap((metric) => ofEngland[metric]), ofRegions];
}

/** The first finding of each in a sentence. */
export function firstSentences({ ofEngland, ofRegions }: LatestFindings): string[] {
  const first = [...toldMetrics.flatMap((metric) => ofEngland[metric].slice(0, 1)), ofRegions];
  return first.map(({ sentence }) => sentence);
}

function findingsOfEngland(
  { ofEngland, quarterIds }: PublishedSeries,
  metric: ToldMetric,
  ledger: readonly ComparabilityBreak[],
): Finding[] {
  const of = { of: 'METRIC', metric, stratifier: toldStratifier, ...england } as const;
  return areaFindings({
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
}

function findingOfRegions({ publication, regions }: PublishedSeries, ledger: readonly ComparabilityBreak[]): Finding {
  const { quarterId } = publication;
  const [metric] = toldMetrics;
  const of = { of: 'METRIC', metric, stratifier: toldStratifier, level: 'REGION', reading: 'AS_WAS' } as const;
  const label = quarterLabel(quarterId);
  return gapsAcrossAreas({
    metricName: metricDefinition(metric).shortName,
    quarterLabels: [label],
    areasName: areasName('REGION').many,
    definition: stratifierDefinition(toldStratifier),
    areas: regions.map(({ area: { code, shortName }, figures }) => ({
      ...{ code, name: shortName },
      points: figures === undefined ? [] : [{ ...figures, quarterLabel: label, point: figures.figures }],
      breaks: breaksOfSeries(ledger, { ...of, areaCode: code }, [quarterId]),
    })),
  });
}
