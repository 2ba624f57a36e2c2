import { CurrentActor, RequiresPermission } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { SaveAnswersInput } from './save-answers.input.js';
import { SaveAnswersPayload } from './save-answers.payload.js';
import { SaveAnswersService } from './save-answers.service.js';

@Resolver(() => SaveAnswersPayload)
export class SaveAnswersResolver {
  constructor(@Inject(SaveAnswersService) private readonly service: SaveAnswersService) {}

  @Mutation(() => SaveAnswersPayload, {
    description:
      'Saves answers as they were typed, and begins the return where nobody has; a conflict over one cell, or an answer that cannot be kept, does not stop the others from being saved. Can be refused with WINDOW_NOT_OPEN, STATE_DOES_NOT_ALLOW, RETURN_NOT_FOUND, and INPUT_NOT_UNDERSTOOD for a helper who does not say from what they type, for a question that is answered twice, and, where `changed` is not named, for a question that the return does not ask and cells that cannot be kept.',
  })
  @RequiresPermission('return:type')
  saveAnswers(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The answers, and whose return they are part of.' }) input: SaveAnswersInput,
  ): Promise<SaveAnswersPayload> {
    return this.service.saveAnswers(actor, input);
  }
}
