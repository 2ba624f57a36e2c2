import type { TenantTx } from '@monitor/api-platform';
import { takeAuditStep } from '../publications/steps/audit-step.js';
import { takeBuildStep } from '../publications/steps/build-step.js';
import type { PublicationAuditor } from '../publications/steps/publication-auditor.js';

/** Work on a publication that takes a processor for minutes. */
export const longTasks = ['BUILD', 'AUDIT'] as const;
export type LongTask = (typeof longTasks)[number];

/** Where such work is done. An abstract class, so that it is its own injection token. */
export abstract class PublicationWorkshop {
  /** Does the work; fails where it could not be done. */
  abstract work(task: LongTask, publication: number): Promise<void>;
  /** Breaks off what is being done: it is begun again by whoever comes next. */
  abstract close(): Promise<void>;
}

/** Work on a publication in this very process: for tests, operators' commands and the thread itself. */
export class WorkshopInProcess extends PublicationWorkshop {
  constructor(
    private readonly tenantTx: TenantTx,
    private readonly auditor: PublicationAuditor,
  ) {
    super();
  }

  work(task: LongTask, publication: number): Promise<void> {
    if (task === 'BUILD') return takeBuildStep(this.tenantTx, publication);
    return takeAuditStep(this.tenantTx, this.auditor, publication);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
