import type { PlaceOfQuarter } from '@monitor/api-organisations';

/** Areas that hold a return: one of the quarter, one of today; empty where none is known. */
export interface Overlap {
  level: 'REGION' | 'ICB';
  wasCode: string;
  nowCode: string;
}

/** How many more (or fewer) returns of a quarter an area of then and an area of today have in common. */
export interface OverlapChange extends Overlap {
  quarterId: string;
  organisations: number;
}

/** Where a return counts in the quarter itself. */
interface PlaceThen {
  regionCode: string;
  icbCode: string | null;
}

/** The areas of then and of today that a return is in; more than one of today where its body was divided. */
export function overlapsOf(then: PlaceThen, { parts, ...whole }: PlaceOfQuarter): Overlap[] {
  const places = parts ?? [whole];
  const pairs = (level: Overlap['level'], wasCode: string | null, nowCodes: (string | null)[]): Overlap[] =>
    [...new Set(nowCodes)].map((nowCode) => ({ level, wasCode: wasCode ?? '', nowCode: nowCode ?? '' }));
  return [
    ...pairs(
      'REGION',
      then.regionCode,
      places.map(({ regionCode }) => regionCode),
    ),
    ...pairs(
      'ICB',
      then.icbCode,
      places.map(({ icbCode }) => icbCode),
    ),
  ];
}

/** Adds up changes of overlaps, to be written once. */
export class OverlapSums {
  private readonly sums = new Map<string, OverlapChange>();

  add(quarterId: string, overlaps: readonly Overlap[], sign: 1 | -1): void {
    for (const overlap of overlaps) {
      const key = [quarterId, overlap.level, overlap.wasCode, overlap.nowCode].join('.');
      const organisations = (this.sums.get(key)?.organisations ?? 0) + sign;
      this.sums.set(key, { ...overlap, quarterId, organisations });
    }
  }

  /** What changed; nothing of what came and went again. */
  changes(): OverlapChange[] {
    return [...this.sums.values()].filter(({ organisations }) => organisations !== 0);
  }
}
