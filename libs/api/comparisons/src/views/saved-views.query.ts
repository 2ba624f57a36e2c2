import type { Actor } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { actingFor } from './acting-for.js';
import type { SavedView } from './saved-view.type.js';

/** A view as it is kept; whether it can be taken over is for the product to say. */
export type KeptView = Omit<SavedView, 'canBeTakenOver'>;

export const viewsSql = `
SELECT number, name, address, note, is_shared AS "isShared", person_id = $1 AS "isOwn", person_name AS "ownerName",
       saved_at AS "savedAt", version
FROM saved_view
WHERE role = $2 AND acting_for = $3 AND (person_id = $1 OR is_shared) AND removed_at IS NULL
ORDER BY person_id = $1 DESC, number
LIMIT $4`;

/** What somebody sees in the role they act in: the own views first, each kind in the order of saving. */
export function readViews(manager: EntityManager, actor: Actor, most: number): Promise<KeptView[]> {
  return manager.query(viewsSql, [actor.personId, actor.role, actingFor(actor), most]);
}

export const addViewSql = `
INSERT INTO saved_view (person_id, person_name, role, acting_for, name, address, note, is_shared)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;

/** Keeps a view for whoever acts. */
export async function addView(
  manager: EntityManager,
  actor: Actor,
  { name, address, note, isShared }: Pick<SavedView, 'name' | 'address' | 'note' | 'isShared'>,
): Promise<void> {
  const owner = [actor.personId, actor.displayName, actor.role, actingFor(actor)];
  await manager.query(addViewSql, [...owner, name, address, note, isShared]);
}

/** A view of somebody's own that is still there, by its number, the person, the role and whom they act for. */
const own = 'number = $1 AND person_id = $2 AND role = $3 AND acting_for = $4 AND removed_at IS NULL';

export const changeViewSql = `
UPDATE saved_view
SET name = coalesce($5, name), note = coalesce($6, note), is_shared = coalesce($7, is_shared), changed_at = product_now(),
    version = version + CASE WHEN $5::text IS NULL THEN 0 ELSE 1 END
WHERE ${own} AND version = coalesce($8, version)
RETURNING number`;

/** Changes what is given of an own view. @returns whether there was one of that number, in the version that was seen */
export async function changeView(
  manager: EntityManager,
  actor: Actor,
  { number, name = null, note = null, isShared = null, seen = null }: ViewChange,
): Promise<boolean> {
  const [changed] = await manager.query<[unknown[], number]>(changeViewSql, [
    ...ofOwn(actor, number),
    name,
    note,
    isShared,
    seen,
  ]);
  return changed.length === 1;
}

/** What of a view becomes otherwise; what is left out stays. */
export interface ViewChange {
  number: number;
  name?: string | null;
  note?: string | null;
  isShared?: boolean | null;
  /** The version that its owner saw; left out where any is changed. */
  seen?: number | null;
}

export const versionSql = `SELECT version FROM saved_view WHERE ${own}`;

/** The version of an own view as it stands; null where there is no such view. */
export async function readVersion(manager: EntityManager, actor: Actor, number: number): Promise<number | null> {
  const [row] = await manager.query<{ version: number }[]>(versionSql, ofOwn(actor, number));
  return row?.version ?? null;
}

export const removeViewSql = `
UPDATE saved_view SET name = '', note = '', is_shared = false, removed_at = product_now()
WHERE ${own}
RETURNING number`;

/** Removes an own view with its words. @returns whether there was one of that number */
export async function removeView(manager: EntityManager, actor: Actor, number: number): Promise<boolean> {
  const [removed] = await manager.query<[unknown[], number]>(removeViewSql, ofOwn(actor, number));
  return removed.length === 1;
}

function ofOwn(actor: Actor, number: number): unknown[] {
  return [number, actor.personId, actor.role, actingFor(actor)];
}
