import { CurrentActor, RequiresPermission, sharedDescriptions } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { OwnComparisonService } from './own-comparison.service.js';
import { OwnComparison } from './own-comparison.type.js';

@Resolver(() => OwnComparison)
export class OwnComparisonResolver {
  constructor(@Inject(OwnComparisonService) private readonly service: OwnComparisonService) {}

  @Query(() => OwnComparison, {
    nullable: true,
    description:
      'How the latest accepted return of an organisation compares with others of its type; null where none was accepted. Refused with NOT_FOUND for organisations that the viewer does not act for.',
  })
  @RequiresPermission('return:read')
  ownComparison(
    @CurrentActor() actor: Actor,
    @Args('organisationCode', { type: () => ID, description: sharedDescriptions.organisationCode })
    organisationCode: string,
  ): Promise<OwnComparison | null> {
    return this.service.read(actor, organisationCode);
  }
}
