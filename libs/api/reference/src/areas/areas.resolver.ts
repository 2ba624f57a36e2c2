import { AreaLevelWords, BoundariesWords, CurrentActor, RequiresPermission } from '@monitor/api-platform';
import type { Actor, AreaLevel, Boundaries } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Area } from './area.type.js';
import { AreasService } from './areas.service.js';

@Resolver(() => Area)
export class AreasResolver {
  constructor(@Inject(AreasService) private readonly service: AreasService) {}

  @Query(() => [Area], {
    description: 'The areas of a level as they were in a quarter, or as they are today, by name.',
  })
  @RequiresPermission('reference:read')
  areas(
    @CurrentActor() actor: Actor,
    @Args('level', { type: () => AreaLevelWords }) level: AreaLevel,
    @Args('quarterId', { type: () => ID }) quarterId: string,
    @Args('boundaries', { type: () => BoundariesWords, defaultValue: 'AS_WAS' }) boundaries: Boundaries,
  ): Promise<Area[]> {
    return this.service.areas(actor, { level, quarterId, boundaries });
  }
}
