import type { EntityManager } from 'typeorm';
import type { PlaceMove } from './place-moves.js';

/** Whoever changes places does so alone, and nothing is accepted meanwhile: the same locks as an acceptance takes. */
export const lockAllRollupsSql = `
SELECT pg_advisory_xact_lock(hashtext('rollups'), hashtext(quarter_id))
FROM (SELECT quarter_id FROM return_window ORDER BY quarter_id) quarters`;

/** Waits until no return is being accepted and nobody else changes places; the locks end with the transaction. */
export async function lockAllRollups(manager: EntityManager): Promise<void> {
  await manager.query(lockAllRollupsSql);
}

export const supersedePlacesSql = `
UPDATE present_place SET superseded_at = clock_timestamp()
WHERE superseded_at IS NULL AND code = ANY ($1::text[])`;

export const insertPlacesSql = `
INSERT INTO present_place (code, quarters_from, quarters_to, icb_code, region_code, parts, weights_source)
SELECT * FROM unnest($1::text[], $2::date[], $3::date[], $4::text[], $5::text[], $6::jsonb[], $7::text[])`;

export const setBoundariesDaySql = `
INSERT INTO present_boundaries (as_on) VALUES ($1)
ON CONFLICT (id) DO UPDATE SET as_on = excluded.as_on`;

/** Writes what moved, and the day of the boundaries. */
export async function writePresentPlaces(manager: EntityManager, moves: readonly PlaceMove[], today: string) {
  if (moves.length > 0) {
    const places = moves.flatMap(({ after }) => after);
    await manager.query(supersedePlacesSql, [moves.map(({ code }) => code)]);
    await manager.query(insertPlacesSql, [
      places.map(({ code }) => code),
      places.map(({ quartersFrom }) => quartersFrom),
      places.map(({ quartersTo }) => quartersTo),
      places.map(({ icbCode }) => icbCode),
      places.map(({ regionCode }) => regionCode),
      places.map(({ parts }) => (parts === null ? null : JSON.stringify(parts))),
      places.map(({ weightsSource }) => weightsSource),
    ]);
  }
  await manager.query(setBoundariesDaySql, [today]);
}
