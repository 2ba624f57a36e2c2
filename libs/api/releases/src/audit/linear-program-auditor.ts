import { groupedBy } from '@monitor/analysis';
import type { AttackOutcome, MetricSources } from '@monitor/analysis';
import type { TenantTx } from '@monitor/api-platform';
import { DomainError } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { placesOfQuarter, sourceTables } from '../build/source-tables.query.js';
import { withholdFigures } from '../build/withheld-figures.query.js';
import { PublicationAuditor } from '../publications/steps/publication-auditor.js';
import type { AuditProgress } from '../publications/steps/publication-auditor.js';
import type { AuditProblem } from '../publications/types/publication-record.type.js';
import { AttackThread } from './attack-thread.js';
import { auditProblems, keepAudit } from './audit-results.query.js';
import { auditedTables, auditWork } from './audited-tables.query.js';
import type { AuditedMetric } from './audited-tables.query.js';
import type { KeptProblem } from '../store/kept-problem.js';
import { keptProblem } from '../store/kept-problem.js';
import { namedProposals, toAuditProblems } from './problems/to-audit-problems.js';

/** Threads that attack at the same time: one for each core that the product is promised. */
const threadCount = 2;
const product = { system: 'publication' } as const;

/**
 * Attacks a publication as a reader with a solver would who kept all that was published before, and says whether anybody
 * would learn what must not be told. An audit that was interrupted goes on where it was.
 */
export class LinearProgramAuditor extends PublicationAuditor {
  constructor(private readonly tenantTx: TenantTx) {
    super();
  }

  async audit(publication: number, onProgress: AuditProgress): Promise<{ passed: boolean }> {
    const work = await this.tenantTx.run(product, (manager) => auditWork(manager, publication), { readOnly: true });
    const left = work.filter(({ isDone }) => !isDone);
    let done = work.length - left.length;
    onProgress(done, work.length);
    const attackNext = async (thread: AttackThread) => {
      for (let next = left.shift(); next !== undefined; next = left.shift()) {
        await this.auditMetric({ publication, quarterId: next.quarterId, metricId: next.metricId }, thread);
        done += 1;
        onProgress(done, work.length);
      }
    };
    await inThreads(Math.min(threadCount, left.length), attackNext);
    const problems = await this.tenantTx.run(product, (manager) => auditProblems(manager, publication), {
      readOnly: true,
    });
    return { passed: problems.length === 0 };
  }

  async problems(manager: EntityManager, publication: number): Promise<AuditProblem[]> {
    return toAuditProblems(manager, await auditProblems(manager, publication));
  }

  async withhold(manager: EntityManager, publication: number, proposalIds: readonly string[]): Promise<void> {
    const named = namedProposals(await auditProblems(manager, publication));
    if (!proposalIds.every((id) => named.has(id))) {
      const message =
        'Not all of these are proposals of the audit of this publication. Load the publication again, and choose from what it proposes.';
      throw new DomainError('INPUT_NOT_UNDERSTOOD', message);
    }
    await withholdFigures(manager, publication, proposalIds);
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
