import { CurrentActor, RequiresPermission } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { LoadedAnswersService } from './loaded-answers.service.js';
import { LoadedAnswersPage } from './loaded-answers.type.js';

@Resolver()
export class LoadedAnswersResolver {
  constructor(@Inject(LoadedAnswersService) private readonly service: LoadedAnswersService) {}

  @Query(() => LoadedAnswersPage, {
    description:
      'What published collections say of one organisation and was not reversed, the latest quarter first. Only as much as whoever asks may see: of an organisation its own people and the lead of its region all of it, national analysts no table of counts of people, others nothing. Refused with INPUT_NOT_UNDERSTOOD for a longer page.',
  })
  @RequiresPermission('loaded-answer:read')
  loadedAnswers(
    @CurrentActor() actor: Actor,
    @Args('organisationCode', {
      type: () => ID,
      description: 'ODS code of the organisation of which collections were loaded, open or closed.',
    })
    organisationCode: string,
    @Args('first', { type: () => Int, defaultValue: 100, description: 'How many at most: 1 to 200.' }) first: number,
    @Args('skip', { type: () => Int, defaultValue: 0, description: 'How many to leave out from the start.' })
    skip: number,
  ): Promise<LoadedAnswersPage> {
    return this.service.ofOrganisation(actor, { organisationCode, first, skip });
  }
}
