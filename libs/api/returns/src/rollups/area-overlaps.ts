import type { PlaceOfQuarter } from '@monitor/api-organisations';
import type { Statement } from '@monitor/api-platform';
import type { EntityManager } from 'typeorm';

/** Areas that hold a return: one of the quarter, one of today; empty where none is known. */
export interface Overlap {
  level: 'REGION' | 'ICB';
  wasCode: string;
  nowCode: string;
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

export const mergeOverlapsSql = `
MERGE INTO area_overlap kept
USING (
  SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::integer[])
    AS delta (quarter_id, level, was_code, now_code, organisations)
) delta
ON kept.quarter_id = delta.quarter_id AND kept.level = delta.level AND kept.now_code = delta.now_code
   AND kept.was_code = delta.was_code
WHEN MATCHED THEN UPDATE SET organisations = kept.organisations + delta.organisations
WHEN NOT MATCHED THEN INSERT (quarter_id, level, was_code, now_code, organisations)
  VALUES (delta.quarter_id, delta.level, delta.was_code, delta.now_code, delta.organisations)`;

/** Adds up changes of overlaps, to be written once. */
export class OverlapSums {
  private readonly sums = new Map<string, Overlap & { quarterId: string; organisations: number }>();

  add(quarterId: string, overlaps: readonly Overlap[], sign: 1 | -1): void {
    for (const overlap of overlaps) {
      const key = [quarterId, overlap.level, overlap.wasCode, overlap.nowCode].join('.');
      const organisations = (this.sums.get(key)?.organisations ?? 0) + sign;
      this.sums.set(key, { ...overlap, quarterId, organisations });
    }
  }

  /** The statement that writes what changed; none where nothing did. */
  statements(): Statement[] {
    const rows = [...this.sums.values()].filter(({ organisations }) => organisations !== 0);
    if (rows.length === 0) return [];
    const values = [
      rows.map(({ quarterId }) => quarterId),
      rows.map(({ level }) => level),
      rows.map(({ wasCode }) => wasCode),
      rows.map(({ nowCode }) => nowCode),
      rows.map(({ organisations }) => String(organisations)),
    ];
    return [{ sql: mergeOverlapsSql, values }];
  }

  /** Writes what changed. Whoever calls holds the locks of the quarters. */
  async write(manager: EntityManager): Promise<void> {
    for (const { sql, values } of this.statements()) await manager.query(sql, values);
  }
}
