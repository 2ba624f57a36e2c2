import type { TenantTx } from '@monitor/api-platform';
import { DomainError } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { checkPublication } from '../../check/check-publication.js';
import type { AuditProblem } from '../types/publication-record.type.js';
import { PublicationAuditor } from './publication-auditor.js';
import type { AuditProgress } from './publication-auditor.js';

/**
 * The audit without an attacker: works every table out again, with all its algebra of what may be told from what, and
 * passes a publication only if it stands byte by byte as it comes out. It proposes nothing, since nothing can be withheld
 * from a publication that is not what was built.
 */
export class RebuildingAuditor extends PublicationAuditor {
  constructor(private readonly tenantTx: TenantTx) {
    super();
  }

  async audit(publication: number, onProgress: AuditProgress): Promise<{ passed: boolean }> {
    const difference = await this.tenantTx.run(
      { system: 'publication' },
      (manager) => checkPublication(manager, publication, onProgress),
      { isolation: 'REPEATABLE READ', readOnly: true },
    );
    return { passed: difference === null };
  }

  problems(): Promise<AuditProblem[]> {
    return Promise.resolve([]);
  }

  withhold(_manager: EntityManager, publication: number): Promise<void> {
    const message = `No proposal was made for publication ${String(publication)}. Discard it, and prepare another.`;
    return Promise.reject(new DomainError('INPUT_NOT_UNDERSTOOD', message));
  }
}
