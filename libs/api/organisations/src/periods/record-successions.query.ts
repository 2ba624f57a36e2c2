import type { Succession } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

export const insertSuccessionsSql = `
INSERT INTO succession (predecessor_code, successor_code, effective_on, type, weight, source, group_weights, reorganisation_id)
SELECT link.*, $8::uuid FROM unnest($1::text[], $2::text[], $3::date[], $4::text[], $5::numeric[], $6::text[], $7::jsonb[]) link
ON CONFLICT (predecessor_code, successor_code, effective_on) WHERE superseded_at IS NULL DO NOTHING`;

/**
 * Adds links from bodies that ended to bodies that took over; links already known are left as they are.
 * @param reorganisationId the reorganisation that says so; null = a fact of the product itself
 */
export async function recordSuccessions(
  manager: EntityManager,
  links: readonly Succession[],
  reorganisationId: string | null = null,
): Promise<void> {
  await manager.query(insertSuccessionsSql, [
    links.map((link) => link.predecessorCode),
    links.map((link) => link.successorCode),
    links.map((link) => link.effectiveOn),
    links.map((link) => link.type),
    links.map((link) => link.weight),
    links.map((link) => link.source),
    links.map(({ groupWeights }) => (groupWeights ? JSON.stringify(groupWeights) : null)),
    reorganisationId,
  ]);
}
