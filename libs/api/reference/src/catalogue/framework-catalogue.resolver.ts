import { RequiresPermission } from '@monitor/api-platform';
import { catalogueVersion, currentCatalogue } from '@monitor/domain';
import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { FrameworkCatalogue } from './framework-catalogue.type.js';

@Resolver(() => FrameworkCatalogue)
export class FrameworkCatalogueResolver {
  @Query(() => FrameworkCatalogue, {
    description: 'An edition of the framework catalogue; the current one by default.',
  })
  @RequiresPermission('reference:read')
  frameworkCatalogue(
    @Args('version', { type: () => Int, nullable: true }) version: number | null = null,
  ): FrameworkCatalogue {
    return version === null ? currentCatalogue : catalogueVersion(version);
  }
}
