import { CurrentActor, RequiresPermission } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { LatePlansService } from './late-plans.service.js';
import { LatePlans, LatePlansArgs } from './late-plans.type.js';

@Resolver(() => LatePlans)
export class LatePlansResolver {
  constructor(@Inject(LatePlansService) private readonly service: LatePlansService) {}

  @Query(() => LatePlans, {
    description:
      'What organisations of a region planned for a day that has passed, and no accepted return has closed: for the leads of the region. Refused with NOT_FOUND for any other.',
  })
  @RequiresPermission('plan:follow')
  latePlans(@CurrentActor() actor: Actor, @Args() asked: LatePlansArgs): Promise<LatePlans> {
    return this.service.list(actor, asked);
  }
}
