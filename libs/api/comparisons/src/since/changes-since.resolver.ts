import { CurrentActor, RequiresPermission } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ChangesSince, SeenChanges } from './changes-since.type.js';
import { ChangesSinceService } from './changes-since.service.js';
import { MarkChangesSeenInput } from './mark-changes-seen.input.js';

@Resolver(() => ChangesSince)
export class ChangesSinceResolver {
  constructor(@Inject(ChangesSinceService) private readonly service: ChangesSinceService) {}

  @Query(() => ChangesSince, {
    description:
      'What others did since a regional lead or national analyst last looked, as far as they may see it: it stays until they mark it as seen.',
  })
  @RequiresPermission('change:follow')
  changesSinceLastLook(@CurrentActor() actor: Actor): Promise<ChangesSince> {
    return this.service.list(actor);
  }

  @Mutation(() => SeenChanges, {
    description:
      'Marks a list of changes as seen, up to the moment at which it was made. Refused with INPUT_NOT_UNDERSTOOD for a moment that no list reaches yet, and for findings that are too many or too long.',
  })
  @RequiresPermission('change:follow')
  markChangesSeen(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Up to when it was seen, and the findings beside it.' }) input: MarkChangesSeenInput,
  ): Promise<SeenChanges> {
    return this.service.markSeen(actor, input);
  }
}
