import type { LocationNeed } from '@monitor/analysis';
import { keepIndex, readNewestIndex } from '@monitor/api-comparisons';
import type { TenantTx } from '@monitor/api-platform';
import { icbPeriodsUntil2026 } from '@monitor/api-reference';
import { seedOf } from '../content/seed-of.js';
import { regionStories } from '../stories.js';

const smallAreasOfBoard = 200;

/** Scores of nobody: invented, higher where the story has more people in the most deprived fifth. */
function inventedPlaces(): LocationNeed[] {
  return icbPeriodsUntil2026.map(({ code, regionCode }) => {
    const [mostDeprived] = regionStories[regionCode]?.deprivation ?? [0.2];
    const chance = (seedOf('need', code) % 1000) / 1000;
    const meanScore = 2 + 10 * mostDeprived + 1.6 * chance;
    return {
      ...{ locationCode: `${code}P`, boardCode: code, smallAreas: smallAreasOfBoard },
      scoreSum: Number((meanScore * smallAreasOfBoard).toFixed(2)),
      mostAtRisk: Math.round(smallAreasOfBoard * Math.min(0.9, (meanScore / 10) ** 1.5)),
    };
  });
}

/** An index of exclusion risk of the demonstration, for what is shown beside practice; nothing where there is one. */
export async function inventNeed(tx: TenantTx): Promise<void> {
  const places = inventedPlaces();
  await tx.run({ system: 'demonstration-data' }, async (manager) => {
    if ((await readNewestIndex(manager)) !== null) return;
    await keepIndex(manager, {
      ...{ name: 'Invented exclusion risk', publisher: 'this demonstration, no real index' },
      ...{ licence: 'none needed', importedBy: 'demonstration data', places },
      ...{ smallAreas: places.length * smallAreasOfBoard, scoresSha256: 'invented', placesSha256: 'invented' },
    });
  });
}
