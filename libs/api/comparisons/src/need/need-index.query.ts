import type { BoardSuccession, LocationNeed } from '@monitor/analysis';
import type { EntityManager } from 'typeorm';

/** An index of exclusion risk as it is kept. */
export interface KeptNeedIndex {
  number: number;
  name: string;
  publisher: string;
  licence: string;
  smallAreas: number;
  importedAt: Date;
}

/** An index that is to be kept, with the need of its places. */
export interface NewNeedIndex extends Omit<KeptNeedIndex, 'number' | 'importedAt'> {
  scoresSha256: string;
  placesSha256: string;
  importedBy: string;
  places: readonly LocationNeed[];
}

export const newestIndexSql = `
SELECT number, name, publisher, licence, small_areas AS "smallAreas", imported_at AS "importedAt"
FROM need_index ORDER BY number DESC LIMIT 1`;

/** The index that counts: the newest; null before one was imported. */
export async function readNewestIndex(manager: EntityManager): Promise<KeptNeedIndex | null> {
  const [index] = await manager.query<KeptNeedIndex[]>(newestIndexSql);
  return index ?? null;
}

export const needOfPlacesSql = `
SELECT location_code AS "locationCode", board_code AS "boardCode", small_areas AS "smallAreas",
       score_sum AS "scoreSum", most_at_risk AS "mostAtRisk"
FROM need_index_place WHERE index_number = $1
ORDER BY location_code, board_code`;

/** The need of each place of an index. */
export function readNeedOfPlaces(manager: EntityManager, indexNumber: number): Promise<LocationNeed[]> {
  return manager.query(needOfPlacesSql, [indexNumber]);
}

export const boardSuccessionsSql = `
SELECT predecessor_code AS "predecessorCode", successor_code AS "successorCode", weight::float8 AS weight
FROM succession
WHERE superseded_at IS NULL AND effective_on <= $1::date AND type <> 'BOUNDARY_CHANGE'
  AND predecessor_code IN (SELECT code FROM organisation_period WHERE type = 'ICB' AND superseded_at IS NULL)
ORDER BY predecessor_code, successor_code`;

/** Which boards had taken over from which by a day. */
export function readBoardSuccessions(manager: EntityManager, day: string): Promise<BoardSuccession[]> {
  return manager.query(boardSuccessionsSql, [day]);
}

export const keepIndexSql = `
WITH kept AS (
  INSERT INTO need_index (name, publisher, licence, small_areas, scores_sha256, places_sha256, imported_by)
  VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING number
)
INSERT INTO need_index_place (index_number, location_code, board_code, small_areas, score_sum, most_at_risk)
SELECT kept.number, place."locationCode", place."boardCode", place."smallAreas", place."scoreSum", place."mostAtRisk"
FROM kept, jsonb_to_recordset($8::jsonb) AS place(
  "locationCode" text, "boardCode" text, "smallAreas" integer, "scoreSum" double precision, "mostAtRisk" integer)
RETURNING index_number AS number`;

/** Keeps an index, which counts from now on. @returns its number */
export async function keepIndex(manager: EntityManager, index: NewNeedIndex): Promise<number> {
  const { name, publisher, licence, smallAreas, scoresSha256, placesSha256, importedBy, places } = index;
  const rows = await manager.query<{ number: number }[]>(keepIndexSql, [
    ...[name, publisher, licence, smallAreas, scoresSha256, placesSha256, importedBy],
    JSON.stringify(places),
  ]);
  return rows[0]?.number ?? 0;
}
