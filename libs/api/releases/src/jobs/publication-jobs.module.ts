import { TenantTx } from '@monitor/api-platform';
import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { ReleaseFilesModule } from '../files/release-files.module.js';
import { PublicationAuditor } from '../publications/steps/publication-auditor.js';
import { ReleasesModule } from '../releases.module.js';
import { JOBS_SETTINGS } from './jobs-settings.js';
import type { JobsSettings } from './jobs-settings.js';
import { ProvisionalJobs } from './provisional-jobs.js';
import { PublicationJobs } from './publication-jobs.js';
import { PublicationWorkshop, WorkshopInProcess } from './publication-workshop.js';
import { WorkshopInThread } from './workshop-in-thread.js';

/** The product's own work on publications, for processes that answer requests beside it. */
@Module({})
export class PublicationJobsModule {
  /** @param threadFile the module that does long work in a thread; null to do it in this process */
  static forRoot(settings: JobsSettings, threadFile: URL | null): DynamicModule {
    return {
      module: PublicationJobsModule,
      imports: [ReleasesModule, ReleaseFilesModule],
      providers: [
        ProvisionalJobs,
        PublicationJobs,
        { provide: JOBS_SETTINGS, useValue: settings },
        {
          provide: PublicationWorkshop,
          useFactory: (tenantTx: TenantTx, auditor: PublicationAuditor) =>
            threadFile === null
              ? new WorkshopInProcess(tenantTx, auditor)
              : new WorkshopInThread(threadFile, settings.databaseUrl),
          inject: [TenantTx, PublicationAuditor],
        },
      ],
    };
  }
}
