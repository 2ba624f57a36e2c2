import { CurrentActor, NodeReaders, RequiresPermission, sharedDescriptions } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { OrganisationOverTime, OrganisationOverTimeConnection } from './organisation-over-time.type.js';
import { OrganisationsFilter } from './organisations.input.js';
import { OrganisationsOfEngland, organisationType } from './organisations.service.js';

@Resolver(() => OrganisationOverTime)
export class OrganisationsResolver implements OnModuleInit {
  constructor(
    @Inject(OrganisationsOfEngland) private readonly service: OrganisationsOfEngland,
    @Inject(NodeReaders) private readonly nodes: NodeReaders,
  ) {}

  onModuleInit(): void {
    this.nodes.register(organisationType, {
      permission: 'organisation:read',
      read: (actor, [code = '']) => this.service.one(actor, code),
    });
  }

  @Query(() => OrganisationOverTimeConnection, {
    nullable: true,
    description:
      'The organisations of England with their past, open or not, page by page in the order of their codes: what a program needs to know them all. Refused with INPUT_NOT_UNDERSTOOD for another cursor than this list gave.',
  })
  @RequiresPermission('organisation:read')
  organisations(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, description: sharedDescriptions.firstOfConnection }) first: number,
    @Args('after', { type: () => String, nullable: true, description: sharedDescriptions.afterOfConnection })
    after: string | null = null,
    @Args('filter', {
      type: () => OrganisationsFilter,
      nullable: true,
      description: 'Which organisations are wanted; leave out for all.',
    })
    filter: OrganisationsFilter | null = null,
  ): Promise<OrganisationOverTimeConnection> {
    return this.service.page(actor, { filter, first, after });
  }
}
