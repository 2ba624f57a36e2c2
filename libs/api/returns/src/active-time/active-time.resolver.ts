import { CurrentActor, RequiresPermission, sharedDescriptions } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { ReturnTimesService } from './return-times.service.js';
import { ReturnTimes } from './return-times.type.js';
import { TimeOnReturnService } from './time-on-return.service.js';
import { TimeOnReturn } from './time-on-return.type.js';

@Resolver(() => TimeOnReturn)
export class ActiveTimeResolver {
  constructor(
    @Inject(TimeOnReturnService) private readonly own: TimeOnReturnService,
    @Inject(ReturnTimesService) private readonly ofMany: ReturnTimesService,
  ) {}

  @Query(() => TimeOnReturn, {
    nullable: true,
    description:
      'How long the own organisation was at work on the pages of its return; null where nothing was measured. Refused with RETURN_NOT_FOUND for everybody else.',
  })
  @RequiresPermission('return:attend')
  timeOnReturn(
    @CurrentActor() actor: Actor,
    @Args('organisationCode', { type: () => ID, description: sharedDescriptions.organisationCode })
    organisationCode: string,
    @Args('quarterId', { type: () => ID, description: sharedDescriptions.quarterId }) quarterId: string,
  ): Promise<TimeOnReturn | null> {
    return this.own.read(actor, { organisationCode, quarterId });
  }

  @Query(() => ReturnTimes, {
    description:
      'How long returns of a quarter took beside what the form was expected to take, by type of organisation and section. Refused with NOT_FOUND for a quarter that has not begun.',
  })
  @RequiresPermission('return-time:read')
  returnTimes(
    @CurrentActor() actor: Actor,
    @Args('quarterId', { type: () => ID, description: sharedDescriptions.quarterId }) quarterId: string,
  ): Promise<ReturnTimes> {
    return this.ofMany.read(actor, quarterId);
  }
}
