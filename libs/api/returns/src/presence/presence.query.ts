import type { Actor, Role } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import type { ReturnReference } from '../heads/return-reference.js';

/** Somebody else who has the return open. */
export interface PresentRow {
  personName: string;
  role: Role;
  section: string | null;
}

/** What a sign of life answers. */
export interface PresenceRow {
  others: PresentRow[];
  /** When the organisation's comments were last written in, as far as the reader sees them; null = never. As JSON. */
  commentedAt: string | null;
}

/**
 * Notes that somebody is there ($6 = false: has left), and reads who else is, in one statement. A helper is noted once the
 * return is begun. Those who gave no sign for 75 seconds, two and a half times as long as one waits for the next, are gone.
 */
export const attendSql = `
WITH noted AS (
  INSERT INTO return_presence AS present (organisation_code, quarter_id, person_id, person_name, role, section)
  SELECT $1, $2, $3, $4, $5, $7 WHERE $6 AND ($5 <> 'HELPER' OR helps_return($1, $2))
  ON CONFLICT (organisation_code, quarter_id, person_id) DO UPDATE
  SET person_name = excluded.person_name, role = excluded.role, section = excluded.section, seen_at = product_now()
), gone AS (
  UPDATE return_presence SET seen_at = product_now() - interval '1 hour'
  WHERE NOT $6 AND organisation_code = $1 AND quarter_id = $2 AND person_id = $3
)
SELECT (SELECT coalesce(jsonb_agg(jsonb_build_object('personName', person_name, 'role', role, 'section', section)
                                  ORDER BY person_name, role, person_id), '[]')
        FROM (SELECT * FROM return_presence
              WHERE organisation_code = $1 AND quarter_id = $2 AND person_id <> $3 AND seen_at > product_now() - interval '75 seconds'
              ORDER BY person_name, role, person_id LIMIT 20) present) AS others,
       (SELECT to_jsonb(max(written_at)) #>> '{}' FROM comment_line WHERE organisation_code = $1) AS "commentedAt"`;

/** Where somebody is in a return. */
export interface SignOfLife extends ReturnReference {
  section?: string | null;
  isLeaving?: boolean;
}

/** Notes where somebody is, and reads who else is there. */
export async function attend(manager: EntityManager, actor: Actor, sign: SignOfLife): Promise<PresenceRow> {
  const [row] = await manager.query<PresenceRow[]>(attendSql, [
    sign.organisationCode,
    sign.quarterId,
    actor.personId,
    actor.displayName,
    actor.role,
    !(sign.isLeaving ?? false),
    sign.section ?? null,
  ]);
  return row ?? { others: [], commentedAt: null };
}

export const removeWhoLeftSql = `
WITH removed AS (DELETE FROM return_presence WHERE seen_at < clock_timestamp() - interval '10 minutes' RETURNING person_id)
SELECT count(*)::integer AS removed FROM removed`;

/** Removes the rows of those who left, so that nothing is kept of where people were. @returns how many */
export async function removeWhoLeft(manager: EntityManager): Promise<number> {
  const [row] = await manager.query<{ removed: number }[]>(removeWhoLeftSql);
  return row?.removed ?? 0;
}
