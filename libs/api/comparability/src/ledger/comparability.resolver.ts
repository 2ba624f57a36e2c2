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

  @Query(() => [ComparabilityBreak], {
    description: 'The ledger of breaks: what may not be compared across which day, the newest first.',
    deprecationReason: 'Until 2027-11-26: use `comparabilityLedger`.',
  })
  @RequiresPermission('organisation:read')
  comparabilityBreaks(
    @CurrentActor() actor: Actor,
    @Args('filter', {
      type: () => ComparabilityFilter,
      nullable: true,
      description: 'Which breaks are wanted; leave out for all that were not withdrawn.',
    })
    filter: ComparabilityFilter | null = null,
  ): Promise<ComparabilityBreak[]> {
    return this.service.breaks(actor, filter ?? {});
  }

  @Query(() => [LedgerArea], {
    description: 'England, and every region and board that there is or was: the areas that a break can touch.',
  })
  @RequiresPermission('organisation:read')
  comparabilityAreas(@CurrentActor() actor: Actor): Promise<LedgerArea[]> {
    return this.service.areas(actor);
  }

  @Mutation(() => BreakPayload, {
    description:
      'Enters a break in the ledger, unless something must be put right first. Refused with INPUT_NOT_UNDERSTOOD for an id that is no UUID.',
  })
  @RequiresPermission('comparability:administer')
  recordBreak(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The new entry, and why it is recorded.' }) input: RecordBreakInput,
  ): Promise<BreakPayload> {
    return this.service.recordBreak(actor, input);
  }

  @Mutation(() => BreakPayload, {
    description:
      'Puts another version in the place of the one that was looked at. Refused with REVISION_STALE where another stands, and with NOT_FOUND for an unknown entry.',
  })
  @RequiresPermission('comparability:administer')
  amendBreak(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The changed entry, and why it is changed.' }) input: AmendBreakInput,
  ): Promise<BreakPayload> {
    return this.service.amendBreak(actor, input);
  }

  @Mutation(() => BreakPayload, {
    description:
      'Takes a break out of use; it stays to be read. Refused with REVISION_STALE where another version stands, and with NOT_FOUND for an unknown entry.',
  })
  @RequiresPermission('comparability:administer')
  withdrawBreak(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The entry to withdraw, and why.' }) input: WithdrawBreakInput,
  ): Promise<BreakPayload> {
    return this.service.withdrawBreak(actor, input);
  }
}
