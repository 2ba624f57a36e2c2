import { groupedBy, tablesOfMetric } from '@monitor/analysis';
import type { HeldTable, NewTable } from '@monitor/analysis';
import { metricCatalogue } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { changedQuarters } from './changed-quarters.query.js';
import { keptTables } from './published-tables.query.js';
import { placesOfQuarter, sourceTables } from './source-tables.query.js';
import { withheldByAudit } from './withheld-figures.query.js';

/** What a publication shows anew of a metric and quarter, and what it holds back; and how far the whole has come. */
export interface ChangedTables {
  quarterId: string;
  metricId: string;
  renewed: NewTable[];
  held: HeldTable[];
  /** Quarters that are done with this one, where it is the last of its quarter; else those before it. */
  done: number;
  of: number;
}

/** Metrics of which shares are published; rates and medians are not added up. */
function publishedMetrics(): string[] {
  return metricCatalogue()
    .filter(({ kind }) => kind === 'SHARE')
    .map(({ id }) => id);
}

/**
 * What a publication shows anew and holds back, worked out from the returns and places that it took in and from what was
 * published before it: the same however often it is asked, also when others have followed.
 */
export async function* changedTables(
  manager: EntityManager,
  publication: number,
): AsyncGenerator<ChangedTables, void, void> {
  const quarters = await changedQuarters(manager, publication);
  const metrics = publishedMetrics();
  for (const [index, quarterId] of quarters.entries()) {
    const places = groupedBy(await placesOfQuarter(manager, quarterId), ({ code }) => code);
    for (const metricId of metrics) {
      const done = metricId === metrics.at(-1) ? index + 1 : index;
      const sources = { publication, places, quarterId, metricId };
      yield { quarterId, metricId, ...(await tablesOf(manager, sources)), done, of: quarters.length };
    }
  }
}

async function tablesOf(
  manager: EntityManager,
  {
    publication,
    quarterId,
    ...of
  }: Pick<Parameters<typeof tablesOfMetric>[0], 'publication' | 'places' | 'metricId'> & { quarterId: string },
): Promise<{ renewed: NewTable[]; held: HeldTable[] }> {
  const tables = await sourceTables(manager, quarterId, of.metricId);
  const kept = await keptTables(manager, { publication, quarterId, metricId: of.metricId });
  const stratifiers = [...new Set([...tables, ...kept].map(({ stratifier }) => stratifier))].sort();
  const withheldBy = await withheldByAudit(manager, { publication, quarterId, metricId: of.metricId });
  const all = stratifiers.map((stratifier) => {
    const isOf = (row: { stratifier: string }) => row.stratifier === stratifier;
    const rows = { tables: tables.filter(isOf), kept: kept.filter(isOf), withheld: withheldBy(stratifier) };
    return tablesOfMetric({ ...of, ...rows, publication, stratifier });
  });
  return { renewed: all.flatMap(({ renewed }) => renewed), held: all.flatMap(({ held }) => held) };
}
