import { CurrentActor, RequiresPermission, sharedDescriptions } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { GrantedExtension, NationalWindow } from './types/national-window.type.js';
import { CommentedWindowStepInput, DraftWindowChangeInput, WindowStepInput } from './types/window-change.inputs.js';
import { WindowChangeHead, WindowChangePayload, WindowChangeRecord } from './types/window-change.type.js';
import { WindowsService } from './windows.service.js';

const refusals = 'Can be refused with REVISION_STALE, STATE_DOES_NOT_ALLOW and NOT_FOUND.';

@Resolver(() => WindowChangeRecord)
export class WindowsResolver {
  constructor(@Inject(WindowsService) private readonly service: WindowsService) {}

  @Query(() => [NationalWindow], {
    description: 'The windows of all quarters, the newest first, with the quarters of the next two years.',
  })
  @RequiresPermission('window:administer')
  returnWindows(@CurrentActor() actor: Actor): Promise<NationalWindow[]> {
    return this.service.windows(actor);
  }

  @Query(() => [GrantedExtension], {
    description: 'The extensions of a quarter that stand, by the names of organisations.',
  })
  @RequiresPermission('window:administer')
  returnExtensions(
    @CurrentActor() actor: Actor,
    @Args('quarterId', { type: () => ID, description: sharedDescriptions.quarterId }) quarterId: string,
  ): Promise<GrantedExtension[]> {
    return this.service.extensions(actor, quarterId);
  }

  @Query(() => [WindowChangeHead], {
    description: 'Changes of windows and extensions: those under way first, then the latest decided on; 100 at most.',
  })
  @RequiresPermission('window:administer')
  windowChanges(
    @CurrentActor() actor: Actor,
    @Args('quarterId', { type: () => ID, nullable: true, description: 'Only changes of this quarter; null for all.' })
    quarterId: string | null,
  ): Promise<WindowChangeHead[]> {
    return this.service.changes(actor, quarterId);
  }

  @Query(() => WindowChangeRecord, { nullable: true, description: 'One change; null where there is none of that id.' })
  @RequiresPermission('window:administer')
  windowChange(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'Which change of windows is meant, by its `id`.' }) id: string,
  ): Promise<WindowChangeRecord | null> {
    return this.service.change(actor, id);
  }

  @Mutation(() => WindowChangePayload, {
    description:
      'Writes a change down, to look at what it would do; one that could not be approved today is not kept. Refused with STATE_DOES_NOT_ALLOW while another change of the same is under way.',
  })
  @RequiresPermission('window:administer')
  draftWindowChange(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'What is to change, and why.' }) input: DraftWindowChangeInput,
  ): Promise<WindowChangePayload> {
    return this.service.draft(actor, input);
  }

  @Mutation(() => WindowChangePayload, { description: `Puts a change before another administrator. ${refusals}` })
  @RequiresPermission('window:administer')
  proposeWindowChange(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The change, by the version that was looked at.' }) input: WindowStepInput,
  ): Promise<WindowChangePayload> {
    return this.service.take(actor, { ...input, step: 'PROPOSE' });
  }

  @Mutation(() => WindowChangePayload, {
    description: `Approves a change, which takes effect at once. Refused with SAME_PERSON for whoever drafted or proposed it. ${refusals}`,
  })
  @RequiresPermission('window:administer')
  approveWindowChange(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The change, by the version that was looked at.' }) input: WindowStepInput,
  ): Promise<WindowChangePayload> {
    return this.service.take(actor, { ...input, step: 'APPROVE' });
  }

  @Mutation(() => WindowChangePayload, { description: `Gives up a change that is not approved. ${refusals}` })
  @RequiresPermission('window:administer')
  withdrawWindowChange(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The change, and why it is given up.' }) input: CommentedWindowStepInput,
  ): Promise<WindowChangePayload> {
    return this.service.take(actor, { ...input, step: 'WITHDRAW' });
  }
}
