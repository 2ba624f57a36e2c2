import { CurrentActor, RequiresPermission, sharedDescriptions } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { MoreDaysService } from './more-days.service.js';
import { AllowMoreDaysInput, MoreDays, MoreDaysPayload, TakeBackDaysInput } from './more-days.type.js';

const refusals =
  'Refused with RETURN_NOT_FOUND for an organisation of another region, and with STATE_DOES_NOT_ALLOW while administrators change the same.';

@Resolver(() => MoreDays)
export class MoreDaysResolver {
  constructor(@Inject(MoreDaysService) private readonly service: MoreDaysService) {}

  @Query(() => MoreDays, {
    description:
      'Until when an organisation has for a quarter, and who allowed that, for itself and its region. Refused with RETURN_NOT_FOUND for one that is not expected and one that the viewer may not see, alike.',
  })
  @RequiresPermission('return:read')
  moreDays(
    @CurrentActor() actor: Actor,
    @Args('organisationCode', { type: () => ID, description: sharedDescriptions.organisationCode })
    organisationCode: string,
    @Args('quarterId', { type: () => ID, description: sharedDescriptions.quarterId }) quarterId: string,
  ): Promise<MoreDays> {
    return this.service.read(actor, { organisationCode, quarterId });
  }

  @Mutation(() => MoreDaysPayload, {
    description: `Allows an organisation of the viewer’s own region longer; takes effect at once. ${refusals}`,
  })
  @RequiresPermission('return:extend')
  allowMoreDays(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Whose days, until when, and why.' }) input: AllowMoreDaysInput,
  ): Promise<MoreDaysPayload> {
    return this.service.allow(actor, input);
  }

  @Mutation(() => MoreDaysPayload, {
    description: `Takes back what the region allowed, while the organisation has not used it. ${refusals}`,
  })
  @RequiresPermission('return:extend')
  takeBackDays(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Whose days, and why they are taken back.' }) input: TakeBackDaysInput,
  ): Promise<MoreDaysPayload> {
    return this.service.takeBack(actor, input);
  }
}
