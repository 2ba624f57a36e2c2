import { groupedBy } from '@monitor/analysis';
import type { AttackOutcome, MetricSources } from '@monitor/analysis';
import { TenantTx } from '@monitor/api-platform';
import { Injectable } from '@nestjs/common';
import { placesOfQuarter, sourceTables } from '../build/source-tables.query.js';
import { AttackThread } from './attack-thread.js';
import { auditProblems, keepAudit } from './audit-results.query.js';
import type { AuditProblemRow } from './audit-results.query.js';
import { auditedTables, auditWork } from './audited-tables.query.js';
import type { AuditedMetric } from './audited-tables.query.js';
import type { KeptProblem } from '../store/kept-problem.js';
import { keptProblem } from '../store/kept-problem.js';

/** How many quarters and metrics of a publication are attacked, of how many. */
export type AuditProgress = (done: number, of: number) => unknown;

/** What the audit of a publication came to. */
export interface PublicationAuditResult {
  passed: boolean;
  /** What somebody would learn, and what could be hidden against it. For whoever releases alone. */
  problems: AuditProblemRow[];
}

/** Threads that attack at the same time: one for each core that the product is promised. */
const threadCount = 2;
const product = { system: 'publication' } as const;

/**
 * Attacks a publication as a reader with a solver would who kept all that was published before, and says whether anybody
 * would learn what must not be told. An audit that was interrupted goes on where it was.
 */
@Injectable()
export class PublicationAuditor {
  constructor(private readonly tenantTx: TenantTx) {}

  async audit(publication: number, onProgress: AuditProgress = () => undefined): Promise<PublicationAuditResult> {
    const work = await this.tenantTx.run(product, (manager) => auditWork(manager, publication), { readOnly: true });
    const left = work.filter(({ isDone }) => !isDone);
    let done = work.length - left.length;
    await onProgress(done, work.length);
    const attackNext = async (thread: AttackThread) => {
      for (let next = left.shift(); next !== undefined; next = left.shift()) {
        await this.auditMetric({ publication, quarterId: next.quarterId, metricId: next.metricId }, thread);
        done += 1;
        await onProgress(done, work.length);
      }
    };
    await inThreads(Math.min(threadCount, left.length), attackNext);
    const problems = await this.tenantTx.run(product, (manager) => auditProblems(manager, publication), {
      readOnly: true,
    });
    return { passed: problems.length === 0, problems };
  }

  private async auditMetric(audited: AuditedMetric, thread: AttackThread): Promise<void> {
    const problems: KeptProblem[] = [];
    let tried = 0;
    for (const sources of await this.sourcesOf(audited)) {
      const outcome: AttackOutcome = await thread.run(sources);
      tried += outcome.tried;
      problems.push(...outcome.learnt.map((learnt) => keptProblem(learnt, sources.stratifier)));
    }
    await this.tenantTx.run(product, (manager) => keepAudit(manager, audited, { tried, problems }));
  }

  /** What a metric was published from, by each stratifier that the publication shows anything of anew. */
  private sourcesOf(audited: AuditedMetric): Promise<MetricSources[]> {
    const { publication, quarterId, metricId } = audited;
    const read = { readOnly: true, isolation: 'REPEATABLE READ' } as const;
    return this.tenantTx.run(
      product,
      async (manager) => {
        const kept = groupedBy(await auditedTables(manager, audited), ({ stratifier }) => stratifier);
        const tables = groupedBy(await sourceTables(manager, quarterId, metricId), ({ stratifier }) => stratifier);
        const places = groupedBy(await placesOfQuarter(manager, quarterId), ({ code }) => code);
        return [...kept]
          .filter(([, shown]) => shown.some((table) => table.publication === publication))
          .map(([stratifier, shown]) => {
            return { metricId, stratifier, publication, places, tables: tables.get(stratifier) ?? [], kept: shown };
          });
      },
      read,
    );
  }
}

/** Runs work in several threads at once and ends them, also where one of them fails. */
async function inThreads(count: number, work: (thread: AttackThread) => Promise<void>): Promise<void> {
  const threads = await Promise.all(Array.from({ length: count }, () => AttackThread.start()));
  try {
    await Promise.all(threads.map(work));
  } finally {
    await Promise.all(threads.map((thread) => thread.close()));
  }
}
