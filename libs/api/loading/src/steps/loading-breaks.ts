import { recordBreaks, withdrawBreaks } from '@monitor/api-comparability';
import type { Recorder } from '@monitor/api-comparability';
import { breaksOfLoading, isBreakOfLoading } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import type { CollectionVersion } from '../collections/collection-versions.query.js';
import { loadedSeries, regionCodes } from './loaded-series.query.js';

type Named = Pick<CollectionVersion, 'id' | 'title' | 'source'>;

/** Enters in the ledger from which quarters a collection counts in the series of an area, and from which no longer. */
export async function recordLoadingBreaks(
  manager: EntityManager,
  { id, title, source }: Named,
  { by, byName }: Omit<Recorder, 'reason'>,
): Promise<void> {
  const collection = { id, title, source, regionCodes: await regionCodes(manager) };
  const breaks = breaksOfLoading(await loadedSeries(manager, id), collection);
  await recordBreaks(manager, breaks, { by, byName, reason: `The collection “${title}” was loaded` });
}

/** Withdraws the entries of a collection that is reversed. */
export async function withdrawLoadingBreaks(
  manager: EntityManager,
  { id, title }: Named,
  { by, byName }: Omit<Recorder, 'reason'>,
): Promise<void> {
  const recorder = { by, byName, reason: `The collection “${title}” was reversed` };
  await withdrawBreaks(manager, (each) => isBreakOfLoading(each, id), recorder);
}
