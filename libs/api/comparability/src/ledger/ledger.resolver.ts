import { CurrentActor, NodeReaders, RequiresPermission, sharedDescriptions } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { ComparabilityFilter } from './comparability-filter.input.js';
import { LedgerEntry, LedgerEntryConnection } from './ledger-entry.type.js';
import { ledgerEntryType, LedgerPages } from './ledger-pages.service.js';

@Resolver(() => LedgerEntry)
export class LedgerResolver implements OnModuleInit {
  constructor(
    @Inject(LedgerPages) private readonly pages: LedgerPages,
    @Inject(NodeReaders) private readonly nodes: NodeReaders,
  ) {}

  onModuleInit(): void {
    this.nodes.register(ledgerEntryType, {
      permission: 'organisation:read',
      read: (actor, [id = '']) => this.pages.one(actor, id),
    });
  }

  @Query(() => LedgerEntryConnection, {
    nullable: true,
    description:
      'The ledger of breaks page by page, the newest break first: what may not be compared across which day. Refused with INPUT_NOT_UNDERSTOOD for another cursor than this list gave.',
  })
  @RequiresPermission('organisation:read')
  comparabilityLedger(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, description: sharedDescriptions.firstOfConnection }) first: number,
    @Args('after', { type: () => String, nullable: true, description: sharedDescriptions.afterOfConnection })
    after: string | null = null,
    @Args('filter', {
      type: () => ComparabilityFilter,
      nullable: true,
      description: 'Which breaks are wanted; leave out for all that were not withdrawn.',
    })
    filter: ComparabilityFilter | null = null,
  ): Promise<LedgerEntryConnection> {
    return this.pages.page(actor, { filter, first, after });
  }
}
