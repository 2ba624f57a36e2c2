import { CurrentActor, RequiresPermission } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { QuarterlyReturn } from './quarterly-return.type.js';
import { RegionReturns, RegionReturnsArgs } from './region-returns.type.js';
import { ReturnHead } from './return-head.type.js';
import { ReturnsService } from './returns.service.js';

@Resolver(() => QuarterlyReturn)
export class ReturnsResolver {
  constructor(@Inject(ReturnsService) private readonly service: ReturnsService) {}

  @Query(() => [ReturnHead], { description: 'Returns of the own organisations, newest quarter first.' })
  @RequiresPermission('return:read')
  myReturns(@CurrentActor() actor: Actor): Promise<ReturnHead[]> {
    return this.service.myReturns(actor);
  }

  @Query(() => QuarterlyReturn, { description: 'One return; an absent one and a foreign one are refused alike.' })
  @RequiresPermission('return:read')
  quarterlyReturn(
    @CurrentActor() actor: Actor,
    @Args('organisationCode', { type: () => ID }) organisationCode: string,
    @Args('quarterId', { type: () => ID }) quarterId: string,
  ): Promise<QuarterlyReturn> {
    return this.service.quarterlyReturn(actor, { organisationCode, quarterId });
  }

  @Query(() => RegionReturns, {
    description: 'The returns expected of a region for a quarter, begun or not, page by page.',
  })
  @RequiresPermission('return:review')
  regionReturns(@CurrentActor() actor: Actor, @Args() asked: RegionReturnsArgs): Promise<RegionReturns> {
    return this.service.regionReturns(actor, asked);
  }
}
