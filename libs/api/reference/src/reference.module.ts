import { Module } from '@nestjs/common';
import { AreasResolver } from './areas/areas.resolver.js';
import { AreasService } from './areas/areas.service.js';
import { ComparabilityResolver } from './comparability/comparability.resolver.js';
import { ComparabilityService } from './comparability/comparability.service.js';
import { FrameworkCatalogueResolver } from './catalogue/framework-catalogue.resolver.js';
import { MetricsResolver } from './metrics/metrics.resolver.js';
import { OrganisationsService } from './organisations/organisations.service.js';
import { OrganisationRecordResolver } from './organisations/record/organisation-record.resolver.js';
import { OrganisationRecordService } from './organisations/record/organisation-record.service.js';
import { OrganisationSearchResolver } from './organisations/search/organisation-search.resolver.js';
import { OrganisationSearchService } from './organisations/search/organisation-search.service.js';
import { PresentPlacesKeeper } from './places/present-places.keeper.js';
import { QuartersResolver } from './quarters/quarters.resolver.js';
import { QuartersService } from './quarters/quarters.service.js';
import { ReorganisationPreviewService } from './reorganisations/preview/reorganisation-preview.service.js';
import { ReorganisationsResolver } from './reorganisations/reorganisations.resolver.js';
import { RevocationsResolver } from './reorganisations/revocations.resolver.js';
import { ReorganisationsService } from './reorganisations/reorganisations.service.js';

/** Organisations over time, the framework catalogue, metrics and quarters. */
@Module({
  providers: [
    AreasResolver,
    AreasService,
    ComparabilityResolver,
    ComparabilityService,
    FrameworkCatalogueResolver,
    MetricsResolver,
    OrganisationRecordResolver,
    OrganisationRecordService,
    OrganisationSearchResolver,
    OrganisationSearchService,
    OrganisationsService,
    PresentPlacesKeeper,
    QuartersResolver,
    QuartersService,
    ReorganisationPreviewService,
    ReorganisationsResolver,
    ReorganisationsService,
    RevocationsResolver,
  ],
  exports: [AreasService, OrganisationsService, QuartersService],
})
export class ReferenceModule {}
