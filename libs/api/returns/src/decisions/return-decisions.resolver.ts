import { CurrentActor, RequiresPermission } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { DecisionInput, ReopenInput, SubmitReturnInput } from './decision.inputs.js';
import { ReturnDecisionsService } from './return-decisions.service.js';
import { ReturnPayload } from './return.payload.js';

@Resolver(() => ReturnPayload)
export class ReturnDecisionsResolver {
  constructor(@Inject(ReturnDecisionsService) private readonly service: ReturnDecisionsService) {}

  @Mutation(() => ReturnPayload, { description: 'Submits the draft as a new revision, unless it has errors.' })
  @RequiresPermission('return:submit')
  submitReturn(@CurrentActor() actor: Actor, @Args('input') input: SubmitReturnInput): Promise<ReturnPayload> {
    return this.service.submitReturn(actor, input);
  }

  @Mutation(() => ReturnPayload, { description: 'Signs a revision off; never by anybody who prepared it.' })
  @RequiresPermission('return:sign-off')
  signOffReturn(@CurrentActor() actor: Actor, @Args('input') input: DecisionInput): Promise<ReturnPayload> {
    return this.service.signOffReturn(actor, input);
  }

  @Mutation(() => ReturnPayload, {
    description: 'Asks for changes, with a comment: the approver before sign-off, the regional lead after it.',
  })
  @RequiresPermission('return:read')
  sendBackReturn(@CurrentActor() actor: Actor, @Args('input') input: DecisionInput): Promise<ReturnPayload> {
    return this.service.sendBackReturn(actor, input);
  }

  @Mutation(() => ReturnPayload, { description: 'Accepts a signed-off revision: from now on it counts.' })
  @RequiresPermission('return:review')
  acceptReturn(@CurrentActor() actor: Actor, @Args('input') input: DecisionInput): Promise<ReturnPayload> {
    return this.service.acceptReturn(actor, input);
  }

  @Mutation(() => ReturnPayload, {
    description: 'Takes a return back before sign-off, or opens an accepted one for correction, with a reason.',
  })
  @RequiresPermission('return:edit')
  reopenReturn(@CurrentActor() actor: Actor, @Args('input') input: ReopenInput): Promise<ReturnPayload> {
    return this.service.reopenReturn(actor, input);
  }
}
