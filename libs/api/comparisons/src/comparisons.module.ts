import { ReferenceModule } from '@monitor/api-reference';
import { Module } from '@nestjs/common';
import { AreasReader } from './areas/areas-reader.service.js';
import { ComparisonsResolver } from './comparisons.resolver.js';
import { ConsistencyResolver } from './consistency/consistency.resolver.js';
import { PracticeFindingsService } from './consistency/practice/practice-findings.service.js';
import { PracticeReader } from './consistency/practice/practice-reader.service.js';
import { EquityOverTimeService } from './equity/equity-over-time.service.js';
import { EnglandStatusesResolver } from './organisations/england-statuses.resolver.js';
import { EnglandStatusesService } from './organisations/england-statuses.service.js';
import { OrganisationStatusesService } from './organisations/organisation-statuses.service.js';

/** Consistency and equity of areas, read from the rollups. */
@Module({
  imports: [ReferenceModule],
  providers: [
    AreasReader,
    ComparisonsResolver,
    EnglandStatusesResolver,
    EnglandStatusesService,
    EquityOverTimeService,
    OrganisationStatusesService,
    ConsistencyResolver,
    PracticeFindingsService,
    PracticeReader,
  ],
})
export class ComparisonsModule {}
