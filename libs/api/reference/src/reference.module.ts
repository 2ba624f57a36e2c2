import { Module } from '@nestjs/common';
import { FormsController } from './forms/forms.controller.js';
import { AreasResolver } from './areas/areas.resolver.js';
import { AreasService } from './areas/areas.service.js';
import { FrameworkCatalogueResolver } from './catalogue/framework-catalogue.resolver.js';
import { MetricsResolver } from './metrics/metrics.resolver.js';
import { QuartersResolver } from './quarters/quarters.resolver.js';
import { QuartersService } from './quarters/quarters.service.js';

/** What a return is asked against: the framework catalogue, metrics, quarters and areas. */
@Module({
  controllers: [FormsController],
  providers: [
    AreasResolver,
    AreasService,
    FrameworkCatalogueResolver,
    MetricsResolver,
    QuartersResolver,
    QuartersService,
  ],
  exports: [AreasService, QuartersService],
})
export class ReferenceModule {}
