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

  @Mutation(() => SaveAnswersPayload, { description: 'Saves answers as typed, each on its own.' })
  @RequiresPermission('return:edit')
  saveAnswers(@CurrentActor() actor: Actor, @Args('input') input: SaveAnswersInput): Promise<SaveAnswersPayload> {
    return this.service.saveAnswers(actor, input);
  }
}
