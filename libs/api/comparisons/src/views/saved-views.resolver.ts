import { CurrentActor, RequiresPermission } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  ChangeViewInput,
  RemoveViewInput,
  SaveViewInput,
  ShareViewInput,
  TakeOverViewInput,
} from './saved-view.inputs.js';
import { SavedViews } from './saved-view.type.js';
import { SavedViewsService } from './saved-views.service.js';

@Resolver(() => SavedViews)
export class SavedViewsResolver {
  constructor(@Inject(SavedViewsService) private readonly service: SavedViewsService) {}

  @Query(() => SavedViews, {
    description:
      'Views of comparisons that somebody keeps in the role they act in, and those shared by others who act in the same role for the same organisation or region.',
  })
  @RequiresPermission('view:keep')
  savedViews(@CurrentActor() actor: Actor): Promise<SavedViews> {
    return this.service.list(actor);
  }

  @Mutation(() => SavedViews, {
    description:
      'Keeps a view of a comparison. Refused with INPUT_NOT_UNDERSTOOD for an address that is no page of comparison, for a view without a name and for words that are too long, and with STATE_DOES_NOT_ALLOW for more than 100 own views.',
  })
  @RequiresPermission('view:keep')
  saveView(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The view, its name, its note, and who may see it.' }) input: SaveViewInput,
  ): Promise<SavedViews> {
    return this.service.save(actor, input);
  }

  @Mutation(() => SavedViews, {
    description:
      'Gives an own view another name and note. Refused with NOT_FOUND for a view of somebody else, with REVISION_STALE where it was changed since it was read, and with INPUT_NOT_UNDERSTOOD for words that are missing or too long.',
  })
  @RequiresPermission('view:keep')
  changeView(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The view and the words that it is given.' }) input: ChangeViewInput,
  ): Promise<SavedViews> {
    return this.service.reword(actor, input);
  }

  @Mutation(() => SavedViews, {
    description:
      'Makes a shared view the own view of whoever asks, where its owner does not act in the role for the place any longer; who shared it before is kept. Refused with NOT_FOUND for any other view.',
  })
  @RequiresPermission('view:keep')
  takeOverView(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The view that was left behind.' }) input: TakeOverViewInput,
  ): Promise<SavedViews> {
    return this.service.takeOver(actor, input);
  }

  @Mutation(() => SavedViews, {
    description: 'Shares an own view, or stops sharing it. Refused with NOT_FOUND for a view that somebody else keeps.',
  })
  @RequiresPermission('view:keep')
  shareView(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The view, and whether others may see it.' }) input: ShareViewInput,
  ): Promise<SavedViews> {
    return this.service.share(actor, input);
  }

  @Mutation(() => SavedViews, {
    description: 'Removes an own view with its name and note. Refused with NOT_FOUND for a view of anybody else.',
  })
  @RequiresPermission('view:keep')
  removeView(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The view that is no longer wanted.' }) input: RemoveViewInput,
  ): Promise<SavedViews> {
    return this.service.remove(actor, input);
  }
}
