import { CurrentActor, RequiresPermission, sharedDescriptions } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { ReturnsOverviewService } from './returns-overview.service.js';
import { ReturnsOverview } from './returns-overview.type.js';

@Resolver(() => ReturnsOverview)
export class ReturnsOverviewResolver {
  constructor(@Inject(ReturnsOverviewService) private readonly service: ReturnsOverviewService) {}

  @Query(() => ReturnsOverview, {
    description:
      'Where the returns of a quarter stand by region and type of organisation: leads see their own regions, national analysts all. Refused with NOT_FOUND for a quarter that has not begun.',
  })
  @RequiresPermission('return-progress:read')
  returnsOverview(
    @CurrentActor() actor: Actor,
    @Args('quarterId', { type: () => ID, description: sharedDescriptions.quarterId }) quarterId: string,
  ): Promise<ReturnsOverview> {
    return this.service.read(actor, quarterId);
  }
}
