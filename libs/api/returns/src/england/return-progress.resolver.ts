import { CurrentActor, NodeReaders, RequiresPermission, sharedDescriptions } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { ReturnsFilter } from './return-progress.input.js';
import { progressType, ReturnProgressService } from './return-progress.service.js';
import { ReturnProgress, ReturnProgressConnection } from './return-progress.type.js';

@Resolver(() => ReturnProgress)
export class ReturnProgressResolver implements OnModuleInit {
  constructor(
    @Inject(ReturnProgressService) private readonly service: ReturnProgressService,
    @Inject(NodeReaders) private readonly nodes: NodeReaders,
  ) {}

  onModuleInit(): void {
    this.nodes.register(progressType, {
      permission: 'return-progress:read',
      read: (actor, [quarterId = '', code = '']) => this.service.one(actor, quarterId, code),
    });
  }

  @Query(() => ReturnProgressConnection, {
    nullable: true,
    description:
      'Where the returns of all organisations stand and since when, begun or not, page by page: leads see those of their own regions, national analysts all. Refused with INPUT_NOT_UNDERSTOOD for another cursor than this list gave.',
  })
  @RequiresPermission('return-progress:read')
  returns(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, description: sharedDescriptions.firstOfConnection }) first: number,
    @Args('after', { type: () => String, nullable: true, description: sharedDescriptions.afterOfConnection })
    after: string | null = null,
    @Args('filter', {
      type: () => ReturnsFilter,
      nullable: true,
      description: 'Which returns are wanted; leave out for all that the viewer may see.',
    })
    filter: ReturnsFilter | null = null,
  ): Promise<ReturnProgressConnection> {
    return this.service.page(actor, { filter, first, after });
  }
}
