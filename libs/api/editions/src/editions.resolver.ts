import { CurrentActor, RequiresPermission } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { EditionsService } from './editions.service.js';
import { amendAsWhole, amendQuestion, amendWithout } from './steps/amend-edition.js';
import {
  CommentedFormEditionStepInput,
  DraftFormEditionInput,
  FormEditionStepInput,
  PublishFormEditionInput,
  RemoveFormQuestionInput,
  SaveFormEditionInput,
  SaveFormQuestionInput,
} from './types/form-edition.inputs.js';
import { FormEditionHead, FormEditionPayload, FormEditionRecord } from './types/form-edition.type.js';

const refusals = 'Can be refused with REVISION_STALE, STATE_DOES_NOT_ALLOW and NOT_FOUND.';

@Resolver(() => FormEditionRecord)
export class EditionsResolver {
  constructor(@Inject(EditionsService) private readonly service: EditionsService) {}

  @Query(() => [FormEditionHead], { description: 'Every edition of the form that is not withdrawn, the newest first.' })
  @RequiresPermission('form:administer')
  formEditions(@CurrentActor() actor: Actor): Promise<FormEditionHead[]> {
    return this.service.editions(actor);
  }

  @Query(() => FormEditionRecord, {
    nullable: true,
    description: 'One edition with all that it asks and changes; null where there is none of that number.',
  })
  @RequiresPermission('form:administer')
  formEdition(
    @CurrentActor() actor: Actor,
    @Args('version', { type: () => Int, description: 'Number of the edition.' }) version: number,
  ): Promise<FormEditionRecord | null> {
    return this.service.edition(actor, version);
  }

  @Mutation(() => FormEditionPayload, {
    description:
      'Begins the next edition with everything that a published one asks. Refused with STATE_DOES_NOT_ALLOW while another is being written, and with INPUT_NOT_UNDERSTOOD for an edition or quarter that is none.',
  })
  @RequiresPermission('form:administer')
  draftFormEdition(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'What it begins with, and from when on it is to be asked.' })
    input: DraftFormEditionInput,
  ): Promise<FormEditionPayload> {
    return this.service.draft(actor, input);
  }

  @Mutation(() => FormEditionPayload, { description: `Writes a draft anew, as a whole. ${refusals}` })
  @RequiresPermission('form:administer')
  saveFormEdition(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The whole edition, and the version that was looked at.' })
    input: SaveFormEditionInput,
  ): Promise<FormEditionPayload> {
    return this.service.amend(actor, input, (draft) => amendAsWhole(draft, input.definition));
  }

  @Mutation(() => FormEditionPayload, {
    description: `Changes the words and askers of one question of a draft, or adds a question like another. ${refusals}`,
  })
  @RequiresPermission('form:administer')
  saveFormQuestion(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The question, and the version that was looked at.' }) input: SaveFormQuestionInput,
  ): Promise<FormEditionPayload> {
    return this.service.amend(actor, input, (draft) => amendQuestion(draft, input));
  }

  @Mutation(() => FormEditionPayload, { description: `Takes a question out of a draft. ${refusals}` })
  @RequiresPermission('form:administer')
  removeFormQuestion(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The question, and the version that was looked at.' }) input: RemoveFormQuestionInput,
  ): Promise<FormEditionPayload> {
    return this.service.amend(actor, input, (draft) => amendWithout(draft, input.question));
  }

  @Mutation(() => FormEditionPayload, {
    description: `Puts a draft without problems before another administrator. ${refusals}`,
  })
  @RequiresPermission('form:administer')
  proposeFormEdition(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The draft, by the version that was looked at.' }) input: FormEditionStepInput,
  ): Promise<FormEditionPayload> {
    return this.service.step(actor, { ...input, step: 'PROPOSE' });
  }

  @Mutation(() => FormEditionPayload, { description: `Gives a proposal back to its drafter. ${refusals}` })
  @RequiresPermission('form:administer')
  returnFormEdition(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The proposal, and why it is returned.' }) input: CommentedFormEditionStepInput,
  ): Promise<FormEditionPayload> {
    return this.service.step(actor, { ...input, step: 'RETURN' });
  }

  @Mutation(() => FormEditionPayload, { description: `Gives up an edition that is not published. ${refusals}` })
  @RequiresPermission('form:administer')
  withdrawFormEdition(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The edition, and why it is given up.' }) input: CommentedFormEditionStepInput,
  ): Promise<FormEditionPayload> {
    return this.service.step(actor, { ...input, step: 'WITHDRAW' });
  }

  @Mutation(() => FormEditionPayload, {
    description: `Publishes a proposal: returns begun from its first quarter on answer it, and the ledger of breaks says which series it touches. Refused with SAME_PERSON for anyone who wrote any of it or proposed it. ${refusals}`,
  })
  @RequiresPermission('form:administer')
  publishFormEdition(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The proposal, and what was looked at.' }) input: PublishFormEditionInput,
  ): Promise<FormEditionPayload> {
    return this.service.publish(actor, input);
  }
}
