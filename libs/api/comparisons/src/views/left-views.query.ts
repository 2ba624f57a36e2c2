import type { Actor } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { actingFor } from './acting-for.js';

/** A view that is shared in the role $1 for the place $2, whose owner does not hold that role for it any longer. */
const left = `
view.role = $1 AND view.acting_for = $2 AND view.is_shared AND view.removed_at IS NULL AND NOT EXISTS (
  SELECT FROM role_assignment held
  WHERE held.person_id = view.person_id AND held.role = view.role AND held.revoked_at IS NULL
    AND coalesce(held.scope_code, '') = replace(view.acting_for, '*', '')
)`;

export const leftViewsSql = `SELECT view.number FROM saved_view view WHERE ${left}`;

/** The numbers of views in somebody's role that were left behind. Of the product: who holds a role is not for people to read. */
export async function readLeftViews(manager: EntityManager, actor: Actor): Promise<Set<number>> {
  const rows = await manager.query<{ number: number }[]>(leftViewsSql, [actor.role, actingFor(actor)]);
  return new Set(rows.map(({ number }) => number));
}

export const takeOverSql = `
UPDATE saved_view view
SET person_id = $4, person_name = $5, taken_over_from = view.person_id, taken_over_at = product_now(), version = version + 1
WHERE ${left} AND view.number = $3 AND view.person_id <> $4
RETURNING view.number`;

/** Makes a view that was left behind somebody's own; it stays shared. @returns whether there was one of that number */
export async function takeOver(manager: EntityManager, actor: Actor, number: number): Promise<boolean> {
  const [taken] = await manager.query<[unknown[], number]>(takeOverSql, [
    ...[actor.role, actingFor(actor), number],
    ...[actor.personId, actor.displayName],
  ]);
  return taken.length === 1;
}
