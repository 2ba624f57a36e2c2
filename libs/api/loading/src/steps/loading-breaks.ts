import { recordBreaks, withdrawBreaks } from '@monitor/api-comparability';
import type { Recorder } from '@monitor/api-comparability';
import { daysAfter, quarterEnd, quarterLabel } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import type { CollectionVersion } from '../collections/collection-versions.query.js';
import { touchedSeries } from './touched-series.query.js';

type Named = Pick<CollectionVersion, 'id' | 'title' | 'source'>;

const breakId = (id: string) => `loaded-${id}`;

/** Enters in the ledger that the series of a collection go over from what was loaded to what organisations return. */
export async function recordLoadingBreak(
  manager: EntityManager,
  { id, title, source }: Named,
  { by, byName }: Omit<Recorder, 'reason'>,
): Promise<void> {
  const touched = await touchedSeries(manager, id);
  if (touched === undefined) return;
  const { lastQuarter, actions, metrics, stratifiers } = touched;
  const loaded = {
    id: breakId(id),
    occursOn: daysAfter(quarterEnd(lastQuarter), 1),
    lastsUntil: null,
    kind: 'METHOD' as const,
    title: `“${title}” ends, and returns go on`.slice(0, 200),
    explanation: `Up to ${quarterLabel(lastQuarter)} figures include answers that were loaded from a published collection, which asked in its own way and of its own choice of organisations. From then on they come from returns alone.`,
    source: source.slice(0, 500),
    touches: {
      metrics,
      stratifiers: stratifiers.length === 0 ? null : stratifiers,
      actions,
      levels: null,
      areaCodes: null,
      readings: null,
    },
  };
  await recordBreaks(manager, [loaded as Parameters<typeof recordBreaks>[1][number]], {
    by,
    byName,
    reason: `The collection “${title}” was loaded`,
  });
}

/** Withdraws the entry of a collection that is reversed. */
export async function withdrawLoadingBreak(
  manager: EntityManager,
  { id, title }: Named,
  { by, byName }: Omit<Recorder, 'reason'>,
): Promise<void> {
  const recorder = { by, byName, reason: `The collection “${title}” was reversed` };
  await withdrawBreaks(manager, (each) => each === breakId(id), recorder);
}
