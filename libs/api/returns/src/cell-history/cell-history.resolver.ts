import { CurrentActor, RequiresPermission } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { CellHistoryArgs } from './cell-history.args.js';
import { CellHistoryService } from './cell-history.service.js';
import { CellHistory } from './cell-history.type.js';

@Resolver(() => CellHistory)
export class CellHistoryResolver {
  constructor(@Inject(CellHistoryService) private readonly service: CellHistoryService) {}

  @Query(() => CellHistory, {
    description:
      'Who changed the cells of one answer of a return, when, from what to what and how, page by page, the latest first: for the organisation, its helpers, and its region while it decides, from whom free texts are withheld. Refused with RETURN_NOT_FOUND for all others.',
  })
  @RequiresPermission('return:read')
  cellHistory(@CurrentActor() actor: Actor, @Args() asked: CellHistoryArgs): Promise<CellHistory> {
    return this.service.cellHistory(actor, asked);
  }
}
