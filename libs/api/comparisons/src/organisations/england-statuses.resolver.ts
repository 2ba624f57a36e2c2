import { CurrentActor, NodeReaders, RequiresPermission, sharedDescriptions } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { EnglandStatusesService, statusesType } from './england-statuses.service.js';
import { OrganisationQuarter, OrganisationQuarterConnection, StatusesFilter } from './england-statuses.type.js';

@Resolver(() => OrganisationQuarter)
export class EnglandStatusesResolver implements OnModuleInit {
  constructor(
    @Inject(EnglandStatusesService) private readonly service: EnglandStatusesService,
    @Inject(NodeReaders) private readonly nodes: NodeReaders,
  ) {}

  onModuleInit(): void {
    this.nodes.register(statusesType, {
      permission: 'organisation-comparison:read',
      read: (actor, [quarterId = '', code = '']) => this.service.one(actor, quarterId, code),
    });
  }

  @Query(() => OrganisationQuarterConnection, {
    nullable: true,
    description:
      'What organisations say of actions, of whatever organisations, actions and quarters, page by page: leads see those of their own regions, national analysts all. Refused with INPUT_NOT_UNDERSTOOD for another cursor than this list gave.',
  })
  @RequiresPermission('organisation-comparison:read')
  statuses(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, description: sharedDescriptions.firstOfConnection }) first: number,
    @Args('after', { type: () => String, nullable: true, description: sharedDescriptions.afterOfConnection })
    after: string | null = null,
    @Args('filter', {
      type: () => StatusesFilter,
      nullable: true,
      description: 'Which statuses are wanted; leave out for all that the viewer may see.',
    })
    filter: StatusesFilter | null = null,
  ): Promise<OrganisationQuarterConnection> {
    return this.service.page(actor, { filter, first, after });
  }
}
