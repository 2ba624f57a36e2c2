import { LOGGER, TenantTx, WorkQueue } from '@monitor/api-platform';
import type { Logger } from '@monitor/api-platform';
import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { prepareProvisional } from '../publications/steps/provisional-step.js';
import { queues } from '../queue/queues.js';
import { JOBS_SETTINGS } from './jobs-settings.js';
import type { JobsSettings } from './jobs-settings.js';

/** Has provisional figures prepared every week, by whichever process takes the work. */
@Injectable()
export class ProvisionalJobs implements OnApplicationBootstrap {
  constructor(
    @Inject(TenantTx) private readonly tenantTx: TenantTx,
    @Inject(JOBS_SETTINGS) private readonly settings: Pick<JobsSettings, 'provisionalSchedule'>,
    @Inject(WorkQueue) private readonly queue: WorkQueue,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.queue.isOn) return;
    await this.queue.schedule(queues.PROVISIONAL, this.settings.provisionalSchedule);
    await this.queue.take(queues.PROVISIONAL, () => this.prepare());
  }

  private async prepare(): Promise<void> {
    const publication = await prepareProvisional(this.tenantTx);
    this.logger.info({ publication }, 'the week of provisional figures was looked at');
  }
}
