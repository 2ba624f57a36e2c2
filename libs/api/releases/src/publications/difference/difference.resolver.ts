import { CurrentActor, RequiresPermission } from '@monitor/api-platform';
import type { Page } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { DifferenceArgs } from './difference.args.js';
import { DifferenceService } from './difference.service.js';
import { FigureDifference, FigureDifferenceConnection } from './figure-difference.type.js';

@Resolver(() => FigureDifference)
export class DifferenceResolver {
  constructor(@Inject(DifferenceService) private readonly service: DifferenceService) {}

  @Query(() => FigureDifferenceConnection, {
    nullable: true,
    description:
      'The figures that are not the same in two publications, the largest difference first. Null where one of them has no figures, or is not out and the reader does not release. Refused with INPUT_NOT_UNDERSTOOD for fewer than 1 and more than 1,000 at a time, and for a cursor of two other publications.',
  })
  @RequiresPermission('comparison:read')
  publicationDifference(
    @CurrentActor() actor: Actor,
    @Args() page: DifferenceArgs,
  ): Promise<Page<FigureDifference> | null> {
    return this.service.compare(actor, page);
  }
}
