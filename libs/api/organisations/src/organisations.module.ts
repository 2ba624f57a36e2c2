import { Module } from '@nestjs/common';
import { OrganisationsResolver } from './england/organisations.resolver.js';
import { OrganisationsOfEngland } from './england/organisations.service.js';
import { PresentPlacesKeeper } from './places/present-places.keeper.js';
import { OrganisationRecordResolver } from './record/organisation-record.resolver.js';
import { OrganisationRecordService } from './record/organisation-record.service.js';
import { ApprovedReorganisationsResolver } from './reorganisations/approved/approved-reorganisations.resolver.js';
import { ApprovedReorganisations } from './reorganisations/approved/approved-reorganisations.service.js';
import { ReorganisationPreviewService } from './reorganisations/preview/reorganisation-preview.service.js';
import { ReorganisationsResolver } from './reorganisations/reorganisations.resolver.js';
import { ReorganisationsService } from './reorganisations/reorganisations.service.js';
import { RevocationsResolver } from './reorganisations/revocations.resolver.js';
import { OrganisationSearchResolver } from './search/organisation-search.resolver.js';
import { OrganisationSearchService } from './search/organisation-search.service.js';

/** Organisations over time: their records, the search for them, and reorganisations. */
@Module({
  providers: [
    ApprovedReorganisations,
    ApprovedReorganisationsResolver,
    OrganisationRecordResolver,
    OrganisationRecordService,
    OrganisationSearchResolver,
    OrganisationSearchService,
    OrganisationsOfEngland,
    OrganisationsResolver,
    PresentPlacesKeeper,
    ReorganisationPreviewService,
    ReorganisationsResolver,
    ReorganisationsService,
    RevocationsResolver,
  ],
})
export class OrganisationsModule {}
