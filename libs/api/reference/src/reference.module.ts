import { Module } from '@nestjs/common';
import { AreasResolver } from './areas/areas.resolver.js';
import { AreasService } from './areas/areas.service.js';
import { FrameworkCatalogueResolver } from './catalogue/framework-catalogue.resolver.js';
import { MetricsResolver } from './metrics/metrics.resolver.js';
import { OrganisationsService } from './organisations/organisations.service.js';
import { QuartersResolver } from './quarters/quarters.resolver.js';
import { QuartersService } from './quarters/quarters.service.js';

/** Organisations over time, the framework catalogue, metrics and quarters. */
@Module({
  providers: [
    AreasResolver,
    AreasService,
    FrameworkCatalogueResolver,
    MetricsResolver,
    OrganisationsService,
    QuartersResolver,
    QuartersService,
  ],
  exports: [AreasService, OrganisationsService, QuartersService],
})
export class ReferenceModule {}
