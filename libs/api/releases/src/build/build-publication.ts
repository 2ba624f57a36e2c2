import { disclosurePolicyFor, groupedBy, tablesOfMetric } from '@monitor/analysis';
import { metricCatalogue } from '@monitor/domain';
import type { PublicationKind } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { contentHash } from './content-hash.js';
import { beginPublication, quartersToBuild, setContentHash } from './publication.query.js';
import { keepTables, keptTables } from './published-tables.query.js';
import { placesOfQuarter, sourceTables } from './source-tables.query.js';
import { takeInPlaces, takeInSources } from './take-in.query.js';
import { withheldByAudit } from './withheld-figures.query.js';

/** Version of the formulas behind the frozen figures: shares with Wilson limits, gaps with Newcombe limits. */
const formulaVersion = 'shares-1';

/** What is to be published. */
export interface PublicationPlan {
  kind: PublicationKind;
  /** The latest quarter that it holds. */
  quarterId: string;
  /** Why final figures are revised; null for other kinds. */
  reason: string | null;
}

/** How far the making of a publication has come. */
export type BuildProgress = (done: number, of: number) => void;

/**
 * Builds a publication from what counts at this instant: every quarter in which anything changed, both readings, every
 * level. Nothing is shown of it yet. Runs in one transaction of the product's (REPEATABLE READ), so that all of it is of
 * the same returns.
 * @returns its number
 */
export async function buildPublication(
  manager: EntityManager,
  plan: PublicationPlan,
  onProgress: BuildProgress = () => undefined,
): Promise<number> {
  const policyVersion = disclosurePolicyFor({ kind: 'SHARE' }).version;
  const publication = await beginPublication(manager, { ...plan, policyVersion, formulaVersion });
  const came = await takeInSources(manager, publication, plan.quarterId);
  const moved = await takeInPlaces(manager, publication, plan.quarterId);
  const changed = new Set([...came, ...moved]);
  const quarters = await quartersToBuild(manager, publication, plan.quarterId);
  const wanted = quarters.filter(({ quarterId, isNewPolicy }) => changed.has(quarterId) || isNewPolicy);
  for (const [index, { quarterId }] of wanted.entries()) {
    await buildQuarter(manager, publication, quarterId);
    onProgress(index + 1, wanted.length);
  }
  await setContentHash(manager, publication, await contentHash(manager, publication));
  return publication;
}

/** Metrics of which shares are published; rates and medians are not added up. */
function publishedMetrics(): string[] {
  return metricCatalogue()
    .filter(({ kind }) => kind === 'SHARE')
    .map(({ id }) => id);
}

async function buildQuarter(manager: EntityManager, publication: number, quarterId: string): Promise<void> {
  const places = groupedBy(await placesOfQuarter(manager, quarterId), ({ code }) => code);
  for (const metricId of publishedMetrics()) {
    const tables = await sourceTables(manager, quarterId, metricId);
    const kept = await keptTables(manager, quarterId, metricId);
    const stratifiers = new Set([...tables, ...kept].map(({ stratifier }) => stratifier));
    const withheldBy = await withheldByAudit(manager, { publication, quarterId, metricId });
    for (const stratifier of [...stratifiers].sort()) {
      const isOf = (row: { stratifier: string }) => row.stratifier === stratifier;
      const rows = { tables: tables.filter(isOf), kept: kept.filter(isOf), withheld: withheldBy(stratifier) };
      const of = { metricId, stratifier, publication, places, ...rows };
      await keepTables(manager, { publication, quarterId, metricId }, tablesOfMetric(of));
    }
  }
}
