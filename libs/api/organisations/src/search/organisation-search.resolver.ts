import { CurrentActor, RequiresPermission } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { OrganisationSearchArgs } from './organisation-search.input.js';
import { OrganisationSearchService } from './organisation-search.service.js';
import { OrganisationMatches } from './organisation-search.type.js';

@Resolver(() => OrganisationMatches)
export class OrganisationSearchResolver {
  constructor(@Inject(OrganisationSearchService) private readonly service: OrganisationSearchService) {}

  @Query(() => OrganisationMatches, {
    description:
      'Practices, networks, trusts, boards and regions by name or code. All conditions hold together; without text, type or region nothing matches. Refused with INPUT_NOT_UNDERSTOOD for a longer text or page, and a cursor that no page gave.',
  })
  @RequiresPermission('organisation:read')
  searchOrganisations(
    @CurrentActor() actor: Actor,
    @Args() search: OrganisationSearchArgs,
  ): Promise<OrganisationMatches> {
    return this.service.search(actor, search);
  }
}
