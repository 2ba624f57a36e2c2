import { CurrentActor, RequiresPermission } from '@monitor/api-platform';
import type { Actor, LetterState } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { LetterStateEnum } from './letter-words.js';
import { LettersOverview } from './letter.type.js';
import { LettersService } from './letters.service.js';

@Resolver(() => LettersOverview)
export class LettersResolver {
  constructor(@Inject(LettersService) private readonly service: LettersService) {}

  @Query(() => LettersOverview, { description: 'What letters wait, went out and failed, and whom none reaches.' })
  @RequiresPermission('letter:read')
  letters(
    @CurrentActor() actor: Actor,
    @Args('state', { type: () => LetterStateEnum, nullable: true, description: 'Only these; null for all.' })
    state: LetterState | null,
    @Args('organisationCode', {
      type: () => ID,
      nullable: true,
      description: 'Only those of this organisation or region, by its ODS code; null for all.',
    })
    organisationCode: string | null,
  ): Promise<LettersOverview> {
    return this.service.overview(actor, state, organisationCode);
  }
}
