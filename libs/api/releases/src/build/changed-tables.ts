import { tablesOfMetric } from '@monitor/analysis';
import type { HeldTable, NewTable } from '@monitor/analysis';
import { metricCatalogue } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { changedQuarters } from './changed-quarters.query.js';
import { placesOnce, QuartersOfMetric } from './quarters-of-metric.js';
import { withheldByAudit } from './withheld-figures.query.js';

/** What a publication shows anew of a metric and quarter, and what it holds back; and how far the whole has come. */
export interface ChangedTables {
  quarterId: string;
  metricId: string;
  renewed: NewTable[];
  held: HeldTable[];
  /** How far the whole has come with this one, in quarters of how many: metrics are made one after another. */
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
  const placesOf = placesOnce(manager);
  let made = 0;
  for (const metricId of metrics) {
    const ofMetric = new QuartersOfMetric(manager, placesOf, { publication, metricId });
    for (const quarterId of quarters) {
      const tables = await tablesOf(manager, ofMetric, { publication, quarterId, metricId });
      made += 1;
      yield { quarterId, metricId, ...tables, done: Math.floor(made / metrics.length), of: quarters.length };
    }
  }
}

async function tablesOf(
  manager: EntityManager,
  ofMetric: QuartersOfMetric,
  of: { publication: number; quarterId: string; metricId: string },
): Promise<{ renewed: NewTable[]; held: HeldTable[] }> {
  const withheldBy = await withheldByAudit(manager, of);
  const [renewed, held]: [NewTable[], HeldTable[]] = [[], []];
  for (const part of await ofMetric.parts(of.quarterId)) {
    const { stratifier } = part;
    const earlier = await ofMetric.earlier(of.quarterId, stratifier);
    const tables = tablesOfMetric({ ...of, ...part, withheld: withheldBy(stratifier), earlier });
    await ofMetric.made(of.quarterId, stratifier, tables.renewed);
    renewed.push(...tables.renewed);
    held.push(...tables.held);
  }
  return { renewed, held };
}
