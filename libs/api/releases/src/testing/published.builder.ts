import { equityPoint } from '@monitor/analysis';
import type { EquityPoint } from '@monitor/analysis';
import { groupsOfSums } from '@monitor/analysis/testing';
import type { Boundaries, Stratifier } from '@monitor/domain';
import { stratifierDefinition } from '@monitor/domain';

/** A published table, as tests describe it. */
export interface TableToInsert {
  quarterId: string;
  level: 'ENGLAND' | 'REGION' | 'ICB';
  areaCode: string;
  boundaries?: Boundaries;
  metricId?: string;
  stratifier?: Stratifier;
  organisations?: number;
  collections?: Record<string, number>;
  weightsSource?: string | null;
  /** Sums of groups, by code; a group left out was not reported. */
  sums: Parameters<typeof groupsOfSums>[0];
  /** How alike the people of one organisation are; left out: as published before that was known. */
  designEffect?: number;
  /** How its gap changed since earlier quarters; left out: as published before that was followed. */
  changes?: EquityPoint['changes'];
  /** Codes of groups with counts shared out by weights. */
  estimated?: readonly string[];
}

type Query = (sql: string, values?: unknown[]) => Promise<unknown>;

/** For tests: publishes tables, as the first publication of a database. */
export async function insertPublication(query: Query, tables: readonly TableToInsert[], number = 1): Promise<void> {
  const latest = tables
    .map(({ quarterId }) => quarterId)
    .sort()
    .at(-1);
  await query(
    `INSERT INTO publication (number, kind, quarter_id, policy_version, formula_version, content_hash, published_at)
     VALUES ($1, 'PROVISIONAL', $2, 'people-2', 'shares-1', repeat('a', 64), '2026-11-01T09:30:00Z')`,
    [number, latest],
  );
  for (const table of tables) {
    const { metricId = 'M01', stratifier = 'DEPRIVATION', boundaries = 'AS_WAS', organisations = 6 } = table;
    const definition = stratifierDefinition(stratifier);
    const groups = groupsOfSums(table.sums, definition).map((group) => ({
      ...group,
      isEstimated: table.estimated?.includes(group.group) ?? false,
      ...(table.designEffect === undefined ? {} : { designEffect: table.designEffect }),
    }));
    await query(
      `INSERT INTO published_table (publication, quarter_id, boundaries, level, area_code, metric_id, stratifier,
         organisations, collections, weights_source, figures)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[number, table.quarterId, boundaries, table.level, table.areaCode, metricId, stratifier, organisations],
        ...[table.collections ?? {}, table.weightsSource ?? null],
        { ...equityPoint(groups, definition, clusteringOf(table)), changes: table.changes },
      ],
    );
  }
}

/** As a publication keeps it that knows organisations; null before. */
function clusteringOf({ designEffect, organisations = 6 }: TableToInsert) {
  if (designEffect === undefined) return null;
  return { effects: { difference: designEffect, ratio: designEffect }, organisations };
}
