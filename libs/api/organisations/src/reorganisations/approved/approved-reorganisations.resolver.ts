import { CurrentActor, NodeReaders, RequiresPermission, sharedDescriptions } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { ApprovedReorganisation, ApprovedReorganisationConnection } from './approved-reorganisation.type.js';
import { ApprovedReorganisations, approvedReorganisationType } from './approved-reorganisations.service.js';

@Resolver(() => ApprovedReorganisation)
export class ApprovedReorganisationsResolver implements OnModuleInit {
  constructor(
    @Inject(ApprovedReorganisations) private readonly service: ApprovedReorganisations,
    @Inject(NodeReaders) private readonly nodes: NodeReaders,
  ) {}

  onModuleInit(): void {
    this.nodes.register(approvedReorganisationType, {
      permission: 'organisation:read',
      read: (actor, [id = '']) => this.service.one(actor, id),
    });
  }

  @Query(() => ApprovedReorganisationConnection, {
    nullable: true,
    description:
      'The reorganisations that were approved and not revoked, page by page, the latest day first: those that took effect and those to come. Refused with INPUT_NOT_UNDERSTOOD for another cursor than this list gave.',
  })
  @RequiresPermission('organisation:read')
  approvedReorganisations(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, description: sharedDescriptions.firstOfConnection }) first: number,
    @Args('after', { type: () => String, nullable: true, description: sharedDescriptions.afterOfConnection })
    after: string | null = null,
  ): Promise<ApprovedReorganisationConnection> {
    return this.service.page(actor, { first, after });
  }
}
