import { RequiresPermission } from '@monitor/api-platform';
import { catalogueVersion, currentCatalogue } from '@monitor/domain';
import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { FrameworkCatalogue } from './framework-catalogue.type.js';

@Resolver(() => FrameworkCatalogue)
export class FrameworkCatalogueResolver {
  @Query(() => FrameworkCatalogue, {
    description:
      'An edition of the framework catalogue. Refused with INPUT_NOT_UNDERSTOOD for one that was never published.',
  })
  @RequiresPermission('reference:read')
  frameworkCatalogue(
    @Args('version', {
      type: () => Int,
      nullable: true,
      description: 'Number of the edition; leave out for the current one.',
    })
    version: number | null = null,
  ): FrameworkCatalogue {
    return version === null ? currentCatalogue() : catalogueVersion(version);
  }
}
