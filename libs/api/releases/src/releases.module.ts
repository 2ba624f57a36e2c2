import { TenantTx } from '@monitor/api-platform';
import { ReferenceModule } from '@monitor/api-reference';
import { Module } from '@nestjs/common';
import { ChangesService } from './national/changes.service.js';
import { FiguresResolver } from './national/figures.resolver.js';
import { FiguresService } from './national/figures.service.js';
import { ProvenanceResolver } from './provenance/provenance.resolver.js';
import { ProvenanceService } from './provenance/provenance.service.js';
import { DifferenceResolver } from './publications/difference/difference.resolver.js';
import { DifferenceService } from './publications/difference/difference.service.js';
import { PublicationsResolver } from './publications/publications.resolver.js';
import { PublicationsService } from './publications/publications.service.js';
import { auditorOver } from './audit/auditor-over.js';
import { PublicationAuditor } from './publications/steps/publication-auditor.js';

/** Publications of figures about people: prepared, audited, approved and published, and read by everybody. */
@Module({
  imports: [ReferenceModule],
  providers: [
    ChangesService,
    DifferenceResolver,
    DifferenceService,
    FiguresResolver,
    FiguresService,
    ProvenanceResolver,
    ProvenanceService,
    PublicationsResolver,
    PublicationsService,
    { provide: PublicationAuditor, useFactory: auditorOver, inject: [TenantTx] },
  ],
  exports: [PublicationAuditor],
})
export class ReleasesModule {}
