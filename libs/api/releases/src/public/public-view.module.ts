import { ReferenceModule } from '@monitor/api-reference';
import { Module } from '@nestjs/common';
import { LatestPublicationResolver } from './latest-publication.resolver.js';
import { LatestPublicationService } from './latest-publication.service.js';

/** What is told to anybody, signed in or not: final figures alone. */
@Module({
  imports: [ReferenceModule],
  providers: [LatestPublicationResolver, LatestPublicationService],
})
export class PublicViewModule {}
