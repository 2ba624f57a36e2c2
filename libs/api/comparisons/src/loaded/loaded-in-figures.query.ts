import type { AreaFigures } from '@monitor/api-releases';
import type { LoadedShare } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

const statement = `
SELECT id, title, source FROM loaded_collection WHERE id = ANY ($1::uuid[])`;

/** The collections that count in published figures: the most organisations that one quarter has from each, and in all. */
export async function loadedInFigures(manager: EntityManager, figures: readonly AreaFigures[]): Promise<LoadedShare[]> {
  const shares = new Map<string, { organisations: number; outOf: number }>();
  for (const quarterId of new Set(figures.map((row) => row.quarterId))) {
    const ofQuarter = figures.filter((row) => row.quarterId === quarterId);
    const outOf = ofQuarter.reduce((sum, row) => sum + row.organisations, 0);
    for (const [id, organisations] of countsById(ofQuarter)) {
      const most = shares.get(id) ?? { organisations: 0, outOf: 0 };
      shares.set(id, {
        organisations: Math.max(most.organisations, organisations),
        outOf: Math.max(most.outOf, outOf),
      });
    }
  }
  if (shares.size === 0) return [];
  const named = await manager.query<{ id: string; title: string; source: string }[]>(statement, [[...shares.keys()]]);
  return named
    .map(({ id, title, source }) => ({ title, source, ...(shares.get(id) ?? { organisations: 0, outOf: 0 }) }))
    .sort((one, other) => other.organisations - one.organisations || one.title.localeCompare(other.title, 'en-GB'));
}

function countsById(figures: readonly AreaFigures[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [id, count] of figures.flatMap(({ collections }) => Object.entries(collections))) {
    counts.set(id, (counts.get(id) ?? 0) + count);
  }
  return counts;
}
