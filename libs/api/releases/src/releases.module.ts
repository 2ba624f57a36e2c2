import { ReferenceModule } from '@monitor/api-reference';
import { Module } from '@nestjs/common';
import { ChangesService } from './national/changes.service.js';
import { FiguresResolver } from './national/figures.resolver.js';
import { FiguresService } from './national/figures.service.js';
import { ProvenanceResolver } from './provenance/provenance.resolver.js';
import { ProvenanceService } from './provenance/provenance.service.js';

/** Published figures about people, publications, and where figures come from. */
@Module({
  imports: [ReferenceModule],
  providers: [ChangesService, FiguresResolver, FiguresService, ProvenanceResolver, ProvenanceService],
})
export class ReleasesModule {}
