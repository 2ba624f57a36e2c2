import { Public } from '@monitor/api-platform';
import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { LatestPublicationService } from './latest-publication.service.js';
import { LatestPublication } from './latest-publication.type.js';

@Resolver(() => LatestPublication)
export class LatestPublicationResolver {
  constructor(@Inject(LatestPublicationService) private readonly publications: LatestPublicationService) {}

  @Query(() => LatestPublication, {
    nullable: true,
    description:
      'What the newest final publication says; null where no figures are final yet. Provisional figures are for whoever signs in.',
  })
  @Public()
  latestPublication(): Promise<LatestPublication | null> {
    return this.publications.latest();
  }
}
