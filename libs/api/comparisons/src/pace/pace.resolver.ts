import { CurrentActor, RequiresPermission } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { ImplementationPaceFilter } from './pace-filter.input.js';
import { PaceService } from './pace.service.js';
import { ImplementationPace } from './pace.type.js';

@Resolver(() => ImplementationPace)
export class PaceResolver {
  constructor(@Inject(PaceService) private readonly pace: PaceService) {}

  @Query(() => ImplementationPace, {
    description:
      'How long organisations take from plan to practice, area by area or type by type, and which actions come first. Refused with NOT_FOUND for a quarter that has not begun, and with INPUT_NOT_UNDERSTOOD for an unknown domain or action and a first quarter that is not among the 40 up to the last.',
  })
  @RequiresPermission('comparison:read')
  implementationPace(
    @CurrentActor() actor: Actor,
    @Args('filter', { description: 'Which plans are followed, and who is compared.' }) filter: ImplementationPaceFilter,
  ): Promise<ImplementationPace> {
    return this.pace.compare(actor, filter);
  }
}
