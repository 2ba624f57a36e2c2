import { CurrentActor, RequiresPermission } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { GapMatrixFilter } from './gap-matrix-filter.input.js';
import { GapMatrixService } from './gap-matrix.service.js';
import { GapMatrix } from './gap-matrix.type.js';

@Resolver(() => GapMatrix)
export class GapMatrixResolver {
  constructor(@Inject(GapMatrixService) private readonly matrix: GapMatrixService) {}

  @Query(() => GapMatrix, {
    description:
      'Every gap of one area at a glance: which there are and which have changed. Refused with NOT_FOUND for an unknown area and for a quarter that has not begun, and with INPUT_NOT_UNDERSTOOD for the level ORGANISATION and where no area is named.',
  })
  @RequiresPermission('comparison:read')
  gapMatrix(
    @CurrentActor() actor: Actor,
    @Args('filter', { description: 'Which area, quarter, boundaries and publication.' }) filter: GapMatrixFilter,
  ): Promise<GapMatrix> {
    return this.matrix.survey(actor, filter);
  }
}
