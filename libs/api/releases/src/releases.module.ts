import { TenantTx } from '@monitor/api-platform';
import { Module } from '@nestjs/common';
import { PublicationsResolver } from './publications/publications.resolver.js';
import { PublicationsService } from './publications/publications.service.js';
import { auditorOver } from './publications/steps/auditor-over.js';
import { PublicationAuditor } from './publications/steps/publication-auditor.js';

/** Publications of figures about people: prepared, audited, approved and published, and read by everybody. */
@Module({
  providers: [
    PublicationsResolver,
    PublicationsService,
    { provide: PublicationAuditor, useFactory: auditorOver, inject: [TenantTx] },
  ],
  exports: [PublicationAuditor],
})
export class ReleasesModule {}
