import { CurrentActor, RequiresPermission, sharedDescriptions } from '@monitor/api-platform';
import type { Page } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Figure, FigureConnection } from './figure.type.js';
import { FiguresInput } from './figures.input.js';
import { FiguresService } from './figures.service.js';

const chosen = { description: 'Which figures are wanted: of any quarters, levels, metrics and groups at once.' };

@Resolver(() => Figure)
export class FiguresResolver {
  constructor(@Inject(FiguresService) private readonly service: FiguresService) {}

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
}
