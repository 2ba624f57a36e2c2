import { CurrentActor, NeedsFreshSignIn, RequiresPermission } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { ConfirmAnswersInput } from './confirm-answers.input.js';
import { DecisionInput, GiveUpInput, ReopenInput, SubmitReturnInput } from './decision.inputs.js';
import { ReturnDecisionsService } from './return-decisions.service.js';
import { ReturnPayload } from './return.payload.js';

@Resolver(() => ReturnPayload)
export class ReturnDecisionsResolver {
  constructor(@Inject(ReturnDecisionsService) private readonly service: ReturnDecisionsService) {}

  @Mutation(() => ReturnPayload, {
    description:
      'Submits the draft as a new revision, unless an issue stops it: an error, or a warning that wants a reason and has none. The approver may, where helpers alone have typed. Refused with NOT_CONFIRMED while something that a helper typed is not confirmed, and with WINDOW_NOT_OPEN, REVISION_STALE, STATE_DOES_NOT_ALLOW and RETURN_NOT_FOUND.',
  })
  @RequiresPermission('return:confirm')
  submitReturn(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which draft, and what its sender saw.' }) input: SubmitReturnInput,
  ): Promise<ReturnPayload> {
    return this.service.submitReturn(actor, input);
  }

  @Mutation(() => ReturnPayload, {
    description:
      'Says for the organisation that what a helper typed is what it wrote; what is typed afterwards must be confirmed again. Refused with SAME_PERSON for whoever typed it, with NOT_PERMITTED for the approver where the organisation has typed too, and with WINDOW_NOT_OPEN, REVISION_STALE, STATE_DOES_NOT_ALLOW and RETURN_NOT_FOUND.',
  })
  @RequiresPermission('return:confirm')
  confirmAnswers(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which answers, as they were looked at.' }) input: ConfirmAnswersInput,
  ): Promise<ReturnPayload> {
    return this.service.confirmAnswers(actor, input);
  }

  @Mutation(() => ReturnPayload, {
    description:
      'Signs the latest revision off for the organisation, also after the window has closed. Refused with SIGN_IN_AGAIN where the approver signed in too long ago (15 minutes, unless the operator set another time), with SAME_PERSON for anyone who typed in it or submitted it, and with REVISION_STALE, STATE_DOES_NOT_ALLOW and RETURN_NOT_FOUND.',
  })
  @RequiresPermission('return:sign-off')
  @NeedsFreshSignIn()
  signOffReturn(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which revision is signed off, as it was looked at.' }) input: DecisionInput,
  ): Promise<ReturnPayload> {
    return this.service.signOffReturn(actor, input);
  }

  @Mutation(() => ReturnPayload, {
    description:
      'Asks for changes, with a comment: the approver before sign-off, the regional lead after it. Refused with NOT_PERMITTED for anyone whose turn it is not, and with COMMENT_NEEDED, WINDOW_NOT_OPEN, REVISION_STALE, STATE_DOES_NOT_ALLOW and RETURN_NOT_FOUND.',
  })
  @RequiresPermission('return:read')
  sendBackReturn(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which revision is sent back, and why.' }) input: DecisionInput,
  ): Promise<ReturnPayload> {
    return this.service.sendBackReturn(actor, input);
  }

  @Mutation(() => ReturnPayload, {
    description:
      'Accepts a signed-off revision, also after the window has closed: from now on it counts, in place of one accepted before. Refused with SAME_PERSON for anyone who prepared it or signed it off, and with REVISION_STALE, STATE_DOES_NOT_ALLOW and RETURN_NOT_FOUND.',
  })
  @RequiresPermission('return:review')
  acceptReturn(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which revision is accepted, as it was looked at.' }) input: DecisionInput,
  ): Promise<ReturnPayload> {
    return this.service.acceptReturn(actor, input);
  }

  @Mutation(() => ReturnPayload, {
    description:
      'Takes a return back before sign-off, or opens an accepted one for correction; the accepted revision counts until another is accepted. Can be refused with COMMENT_NEEDED, WINDOW_NOT_OPEN, REVISION_STALE, STATE_DOES_NOT_ALLOW and RETURN_NOT_FOUND.',
  })
  @RequiresPermission('return:edit')
  reopenReturn(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which return is taken back or opened again, and why.' }) input: ReopenInput,
  ): Promise<ReturnPayload> {
    return this.service.reopenReturn(actor, input);
  }

  @Mutation(() => ReturnPayload, {
    description:
      'Gives a correction up, also after the window has closed: the accepted version stands again, and the answers go back to what it says. Refused with REVISION_STALE, STATE_DOES_NOT_ALLOW (also where nothing was accepted) and RETURN_NOT_FOUND.',
  })
  @RequiresPermission('return:edit')
  giveUpCorrection(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which correction is given up, as its sender saw it.' }) input: GiveUpInput,
  ): Promise<ReturnPayload> {
    return this.service.giveUpCorrection(actor, input);
  }
}
