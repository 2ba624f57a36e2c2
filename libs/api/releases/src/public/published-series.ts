import { areasOf } from '@monitor/api-reference';
import type { Area } from '@monitor/api-reference';
import { quartersUpTo } from '@monitor/domain';
import type { MetricId, Stratifier } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { publishedFigures } from '../figures/published-figures.query.js';
import type { AreaFigures } from '../figures/published-figures.query.js';
import type { PublishedPublication } from '../publications/storage/find-publication.query.js';

/** The outcomes that people ask for first, the gap of which the public view tells. */
export const toldMetrics = ['M01', 'M05'] as const satisfies readonly MetricId[];
/** Whom it sets against each other. */
export const toldStratifier: Stratifier = 'DEPRIVATION';
/** How far back it looks. */
const quartersBack = 12;

/** What the public view rests on: England over the quarters by metric, and the regions in the latest quarter. */
export interface PublishedSeries {
  publication: PublishedPublication;
  /** Oldest first. */
  quarterIds: string[];
  ofEngland: Record<(typeof toldMetrics)[number], AreaFigures[]>;
  regions: { area: Area; figures: AreaFigures | undefined }[];
}

/** Reads what the public view tells of a publication. */
export async function readPublishedSeries(
  manager: EntityManager,
  publication: PublishedPublication,
): Promise<PublishedSeries> {
  const { number, quarterId } = publication;
  const quarterIds = quartersUpTo(quarterId, quartersBack);
  const common = { stratifier: toldStratifier, boundaries: 'AS_WAS', areaCode: null } as const;
  const ofEngland = (metricId: MetricId) =>
    publishedFigures(manager, number, { ...common, metricId, level: 'ENGLAND', quarterIds });
  const [metricId] = toldMetrics;
  const ofRegions = await publishedFigures(manager, number, {
    ...{ ...common, metricId, level: 'REGION', quarterIds: [quarterId] },
  });
  const regions = await areasOf(manager, 'REGION', quarterId);
  return {
    ...{ publication, quarterIds },
    ofEngland: { M01: await ofEngland('M01'), M05: await ofEngland('M05') },
    regions: regions.map((area) => ({ area, figures: ofRegions.find(({ areaCode }) => areaCode === area.code) })),
  };
}
