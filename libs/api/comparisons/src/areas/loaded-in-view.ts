import type { LoadedShare } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import type { AreasView } from './areas-reader.service.js';
import { loadedStatusSources } from '../loaded/loaded-sources.query.js';

/** The collections that count in the figures of a view: which areas it shows, and which answers it counts. */
export function loadedInView(
  manager: EntityManager,
  { quarter, level, reading, organisationType, peers }: AreasView,
  { counts, actionCodes }: { counts: readonly { areaCode: string }[]; actionCodes: readonly string[] },
): Promise<LoadedShare[]> {
  const areaCodes = counts.map(({ areaCode }) => areaCode);
  const of = { quarterId: quarter.id, organisationType, peerCodes: peers?.codes ?? null, actionCodes };
  return loadedStatusSources(manager, { level, boundaries: reading.boundaries, areaCodes }, of);
}
