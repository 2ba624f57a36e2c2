import { referenceEntities } from '@monitor/api-reference';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { buildPublication } from '../build/build-publication.js';
import type { PublicationPlan } from '../build/build-publication.js';

/** A table of counts by deprivation that an organisation gives: of each fifth and of those not known. */
export interface GivenTable {
  organisation: string;
  icb: string;
  region: string;
  /** Numerator and denominator of every group alike, or of each. */
  counts: readonly [number, number] | readonly (readonly [number, number])[];
  revision?: number;
}

/** A database in which returns are accepted by the stroke of a pen, to be published. */
export interface ReleasesDatabase extends TestDatabase {
  quarterId: string;
  /** Accepts a return with a table of M01 by deprivation, in place of an earlier one. */
  accept(table: GivenTable): Promise<void>;
  /** Says where an organisation belongs today. */
  place(organisation: string, icb: string | null, region: string | null): Promise<void>;
  /** Builds a publication and publishes it. */
  publish(plan?: Partial<PublicationPlan>): Promise<number>;
}

const quarterId = '2025-26-Q3';
const groups = 6;

const acceptSql = `
WITH head AS (
  INSERT INTO quarterly_return (organisation_code, quarter_id, organisation_type, icb_code, region_code, catalogue_version, state, revision, accepted_revision)
  VALUES ($1, $2, 'PRACTICE', $3, $4, 1, 'ACCEPTED', $5, $5)
  ON CONFLICT (organisation_code, quarter_id) DO UPDATE SET revision = $5, accepted_revision = $5
), revision AS (
  INSERT INTO return_revision (organisation_code, quarter_id, revision, region_code, content, content_hash, prepared_by, preparers, accepted_at)
  VALUES ($1, $2, $5, $4, '{}', 'hash', gen_random_uuid(), '{}', now())
)
INSERT INTO metric_fact (organisation_code, quarter_id, revision, metric_id, stratifier, region_code, numerators, denominators)
VALUES ($1, $2, $5, 'M01', 'DEPRIVATION', $4, $6, $7)`;

const leaveSql = 'UPDATE present_place SET superseded_at = clock_timestamp() WHERE code = $1 AND superseded_at IS NULL';
const placeSql = `
INSERT INTO present_place (code, quarters_from, quarters_to, icb_code, region_code)
VALUES ($1, '-infinity', 'infinity', $2, $3)`;

export async function createReleasesDatabase(): Promise<ReleasesDatabase> {
  const database = await createTestDatabase(referenceEntities);
  const { tenantTx } = database;
  await database.query(
    `INSERT INTO return_window (quarter_id, starts_on, ends_on, opens_on, due_on, closes_on)
     VALUES ($1, '2025-10-01', '2025-12-31', '2026-01-01', '2026-01-20', '2026-01-31')`,
    [quarterId],
  );
  return {
    ...database,
    quarterId,
    accept: async ({ organisation, icb, region, counts, revision = 1 }) => {
      const pairs = Array.isArray(counts[0]) ? (counts as [number, number][]) : Array(groups).fill(counts);
      const numerators = pairs.map(([numerator]) => numerator);
      const denominators = pairs.map(([, denominator]) => denominator);
      await database.query(acceptSql, [organisation, quarterId, icb, region, revision, numerators, denominators]);
    },
    place: async (organisation, icb, region) => {
      await database.query(leaveSql, [organisation]);
      await database.query(placeSql, [organisation, icb, region]);
    },
    publish: (plan = {}) =>
      tenantTx.run(
        { system: 'publication' },
        async (manager) => {
          const number = await buildPublication(manager, { kind: 'PROVISIONAL', quarterId, reason: null, ...plan });
          await manager.query(`UPDATE publication SET published_at = now() WHERE number = $1`, [number]);
          return number;
        },
        { isolation: 'REPEATABLE READ' },
      ),
  };
}
