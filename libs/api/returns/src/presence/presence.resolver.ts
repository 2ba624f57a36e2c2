import { CurrentActor, NeedsRoom, RequiresPermission } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { PresenceService } from './presence.service.js';
import { AttendReturnInput, ReturnPresence } from './presence.type.js';

@Resolver(() => ReturnPresence)
export class PresenceResolver {
  constructor(@Inject(PresenceService) private readonly service: PresenceService) {}

  @Mutation(() => ReturnPresence, {
    description:
      'Notes where the viewer is in a return, for a minute, and answers who else is there. Refused with RETURN_NOT_FOUND for a return that the viewer may not see.',
  })
  @RequiresPermission('return:attend')
  @NeedsRoom('NOTHING')
  attendReturn(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Where the viewer is.' }) input: AttendReturnInput,
  ): Promise<ReturnPresence> {
    return this.service.attendReturn(actor, input);
  }
}
