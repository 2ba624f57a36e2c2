import { CurrentActor, RequiresPermission } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { NeedFilter } from './need-filter.input.js';
import { NeedService } from './need.service.js';
import { NeedBesidePractice } from './need.type.js';

@Resolver(() => NeedBesidePractice)
export class NeedResolver {
  constructor(@Inject(NeedService) private readonly need: NeedService) {}

  @Query(() => NeedBesidePractice, {
    description:
      'What every board has in place beside how much its small areas are at risk of digital exclusion. Refused with NOT_FOUND for a quarter that has not begun, and with INPUT_NOT_UNDERSTOOD for an unknown domain.',
  })
  @RequiresPermission('comparison:read')
  needBesidePractice(
    @CurrentActor() actor: Actor,
    @Args('filter', { description: 'Which quarter, domain and boundaries.' }) filter: NeedFilter,
  ): Promise<NeedBesidePractice> {
    return this.need.compare(actor, filter);
  }
}
