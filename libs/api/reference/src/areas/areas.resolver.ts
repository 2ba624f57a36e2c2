import {
  AreaLevelEnum,
  BoundariesEnum,
  CurrentActor,
  RequiresPermission,
  sharedDescriptions,
} from '@monitor/api-platform';
import type { Actor, AreaLevel, Boundaries } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Area } from './area.type.js';
import { AreasService } from './areas.service.js';

@Resolver(() => Area)
export class AreasResolver {
  constructor(@Inject(AreasService) private readonly service: AreasService) {}

  @Query(() => [Area], {
    description:
      'The areas of a level as they were on the last day of a quarter, or as they are today, by name; no regions or boards where the quarter is not known.',
  })
  @RequiresPermission('reference:read')
  areas(
    @CurrentActor() actor: Actor,
    @Args('level', {
      type: () => AreaLevelEnum,
      description: 'ENGLAND, REGION or ICB; at the level ORGANISATION there are no areas.',
    })
    level: AreaLevel,
    @Args('quarterId', { type: () => ID, description: sharedDescriptions.quarterId }) quarterId: string,
    @Args('boundaries', {
      type: () => BoundariesEnum,
      defaultValue: 'AS_WAS',
      description: 'As they were on the last day of the quarter, or as they are today.',
    })
    boundaries: Boundaries,
  ): Promise<Area[]> {
    return this.service.areas(actor, { level, quarterId, boundaries });
  }
}
