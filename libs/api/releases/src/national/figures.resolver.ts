import { CurrentActor, RequiresPermission, sharedDescriptions } from '@monitor/api-platform';
import type { Page } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { ChangesService } from './changes.service.js';
import { FigureChange, FigureChangeConnection } from './figure-change.type.js';
import { Figure, FigureConnection } from './figure.type.js';
import { FigureColumns } from './figure-columns.type.js';
import { FiguresInput } from './figures.input.js';
import { FiguresService } from './figures.service.js';

const chosen = { description: 'Which figures are wanted: of any quarters, levels, metrics and groups at once.' };

@Resolver(() => Figure)
export class FiguresResolver {
  constructor(
    @Inject(FiguresService) private readonly service: FiguresService,
    @Inject(ChangesService) private readonly changes: ChangesService,
  ) {}

  @Query(() => FigureConnection, {
    nullable: true,
    description:
      'Published figures about people, page by page, of whatever quarters, levels, metrics and stratifiers are chosen. Null where nothing has been published yet. Refused with NOT_FOUND for a publication that there is not, and with INPUT_NOT_UNDERSTOOD for fewer than 1 and more than 1,000 at a time, and for a filter or cursor that means nothing.',
  })
  @RequiresPermission('comparison:read')
  figures(
    @CurrentActor() actor: Actor,
    @Args('filter', chosen) filter: FiguresInput,
    @Args('first', { type: () => Int, description: sharedDescriptions.firstOfConnection }) first: number,
    @Args('after', { type: () => String, nullable: true, description: sharedDescriptions.afterOfConnection })
    after: string | null = null,
  ): Promise<Page<Figure> | null> {
    return this.service.list(actor, filter, { first, after });
  }

  @Query(() => FigureColumns, {
    nullable: true,
    description:
      'The same figures as columns, all in one answer: up to 5,000 tables of one area, quarter, metric and stratifier, about 50,000 figures. Null where nothing has been published yet. Refused with QUERY_TOO_COSTLY for more, which /releases/{number}/manifest.json has as files, with NOT_FOUND for a publication that there is not, and with INPUT_NOT_UNDERSTOOD for a filter that means nothing.',
  })
  @RequiresPermission('comparison:read')
  figureColumns(
    @CurrentActor() actor: Actor,
    @Args('filter', chosen) filter: FiguresInput,
  ): Promise<FigureColumns | null> {
    return this.service.columns(actor, filter);
  }

  @Query(() => FigureChangeConnection, {
    nullable: true,
    description:
      'What each publication changed, in the order of publications: whoever keeps figures takes these in their order, and none is missed or told twice. Refused with INPUT_NOT_UNDERSTOOD for fewer than 1 and more than 1,000 at a time, and for a cursor of another list.',
  })
  @RequiresPermission('comparison:read')
  changesSince(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, description: sharedDescriptions.firstOfConnection }) first: number,
    @Args('after', {
      type: () => String,
      nullable: true,
      description: 'The last cursor that the reader has, of whenever; leave out for the beginning.',
    })
    after: string | null = null,
    @Args('publication', {
      type: () => Int,
      nullable: true,
      description: 'Number of a publication that the reader has whole: changes begin after it. Ignored beside `after`.',
    })
    publication: number | null = null,
  ): Promise<Page<FigureChange> | null> {
    return this.changes.list(actor, { first, after, publication });
  }
}
