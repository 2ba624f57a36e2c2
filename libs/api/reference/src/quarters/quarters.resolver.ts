import { CurrentActor, RequiresPermission } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { Quarter } from './quarter.type.js';
import { QuartersService } from './quarters.service.js';

@Resolver(() => Quarter)
export class QuartersResolver {
  constructor(@Inject(QuartersService) private readonly service: QuartersService) {}

  @Query(() => [Quarter], {
    description: 'Quarters that have begun, the newest first; the newest may not be open for returns yet.',
  })
  @RequiresPermission('reference:read')
  quarters(@CurrentActor() actor: Actor): Promise<Quarter[]> {
    return this.service.quarters(actor);
  }
}
