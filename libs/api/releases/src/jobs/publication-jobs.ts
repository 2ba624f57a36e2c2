import { LOGGER, TenantTx, WorkQueue } from '@monitor/api-platform';
import type { Logger } from '@monitor/api-platform';
import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { KeptFiles } from '../files/kept/kept-files.js';
import { writePublishedFiles } from '../files/kept/write-published-files.js';
import { WorkGoesOn } from '../publications/steps/hold-work.query.js';
import { takePublishStep } from '../publications/steps/publish-step.js';
import { resumePublication } from '../publications/steps/resume-publication.js';
import { queues } from '../queue/queues.js';
import type { PublicationJob, PublicationTask } from '../queue/queues.js';
import { PublicationWorkshop } from './publication-workshop.js';

/**
 * Does the product's work on publications, taken from the queue in the database. Many processes may do so at once; each job
 * is taken by one of them. What was broken off by a crash is asked for again when a process starts, and by the queue itself.
 */
@Injectable()
export class PublicationJobs implements OnApplicationBootstrap, OnModuleDestroy {
  constructor(
    @Inject(TenantTx) private readonly tenantTx: TenantTx,
    @Inject(PublicationWorkshop) private readonly workshop: PublicationWorkshop,
    @Inject(KeptFiles) private readonly files: Pick<KeptFiles, 'of'>,
    @Inject(WorkQueue) private readonly queue: WorkQueue,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.queue.isOn) return;
    await resumePublication(this.tenantTx);
    await this.take('BUILD', (publication) => this.workshop.work('BUILD', publication));
    await this.take('AUDIT', (publication) => this.workshop.work('AUDIT', publication));
    await this.take('PUBLISH', (publication) => takePublishStep(this.tenantTx, publication));
    await this.take('FILES', (publication) => writePublishedFiles(this.tenantTx, this.files, publication));
  }

  async onModuleDestroy(): Promise<void> {
    await this.workshop.close();
  }

  private async take(task: PublicationTask, work: (publication: number) => Promise<void>): Promise<void> {
    await this.queue.take<PublicationJob>(queues[task], async ({ publication }) => {
      try {
        await work(publication);
        this.logger.info({ publication, task }, 'work on a publication was done');
      } catch (failure) {
        const isExpected = failure instanceof WorkGoesOn;
        this.logger[isExpected ? 'debug' : 'error'](
          { err: failure, publication, task },
          'work on a publication was not done',
        );
        throw failure;
      }
    });
  }
}
