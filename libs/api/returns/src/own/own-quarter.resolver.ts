import { CurrentActor, RequiresPermission, sharedDescriptions } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { OwnQuarterService } from './own-quarter.service.js';
import { OwnQuarter } from './own-quarter.type.js';

@Resolver(() => OwnQuarter)
export class OwnQuarterResolver {
  constructor(@Inject(OwnQuarterService) private readonly service: OwnQuarterService) {}

  @Query(() => OwnQuarter, {
    description:
      'What an organisation says of its actions in a quarter, against its last accepted return: statuses only, no counts of people. Refused with RETURN_NOT_FOUND for a return that the viewer may not see.',
  })
  @RequiresPermission('return:read')
  ownQuarter(
    @CurrentActor() actor: Actor,
    @Args('organisationCode', { type: () => ID, description: sharedDescriptions.organisationCode })
    organisationCode: string,
    @Args('quarterId', { type: () => ID, description: sharedDescriptions.quarterId }) quarterId: string,
  ): Promise<OwnQuarter> {
    return this.service.read(actor, { organisationCode, quarterId });
  }
}
