import { CurrentActor, RequiresPermission } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AmendBreakInput, RecordBreakInput, WithdrawBreakInput } from './break.inputs.js';
import { BreakPayload } from './break.payload.js';
import { ComparabilityBreak } from './comparability-break.type.js';
import { ComparabilityFilter } from './comparability-filter.input.js';
import { ComparabilityService } from './comparability.service.js';
import { LedgerArea } from './ledger-area.type.js';

@Resolver(() => ComparabilityBreak)
export class ComparabilityResolver {
  constructor(@Inject(ComparabilityService) private readonly service: ComparabilityService) {}

  @Query(() => [ComparabilityBreak], { description: 'What may not be compared across which day, newest first.' })
  @RequiresPermission('reference:read')
  comparabilityBreaks(
    @CurrentActor() actor: Actor,
    @Args('filter', { type: () => ComparabilityFilter, nullable: true }) filter: ComparabilityFilter | null = null,
  ): Promise<ComparabilityBreak[]> {
    return this.service.breaks(actor, filter ?? {});
  }

  @Query(() => [LedgerArea], {
    description: 'England, and every region and board there is or was, that a break can touch.',
  })
  @RequiresPermission('reference:read')
  comparabilityAreas(@CurrentActor() actor: Actor): Promise<LedgerArea[]> {
    return this.service.areas(actor);
  }

  @Mutation(() => BreakPayload, { description: 'Records a break, unless something must be mended first.' })
  @RequiresPermission('comparability:administer')
  recordBreak(@CurrentActor() actor: Actor, @Args('input') input: RecordBreakInput): Promise<BreakPayload> {
    return this.service.recordBreak(actor, input);
  }

  @Mutation(() => BreakPayload, { description: 'Changes a break: another version takes the place of the one seen.' })
  @RequiresPermission('comparability:administer')
  amendBreak(@CurrentActor() actor: Actor, @Args('input') input: AmendBreakInput): Promise<BreakPayload> {
    return this.service.amendBreak(actor, input);
  }

  @Mutation(() => BreakPayload, { description: 'Takes a break out of use; it stays to be read.' })
  @RequiresPermission('comparability:administer')
  withdrawBreak(@CurrentActor() actor: Actor, @Args('input') input: WithdrawBreakInput): Promise<BreakPayload> {
    return this.service.withdrawBreak(actor, input);
  }
}
