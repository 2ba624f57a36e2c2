import { CurrentActor, RequiresPermission } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { MovingOrganisations } from './preview/moving-organisations.type.js';
import { ReorganisationPreviewService } from './preview/reorganisation-preview.service.js';
import { ReorganisationPreview } from './preview/reorganisation-preview.type.js';
import { ReorganisationsService } from './reorganisations.service.js';
import {
  AmendReorganisationInput,
  ApproveReorganisationInput,
  CommentedStepInput,
  DraftReorganisationInput,
  ReorganisationStepInput,
} from './types/reorganisation.inputs.js';
import { ReorganisationPayload } from './types/reorganisation.payload.js';
import { Reorganisation } from './types/reorganisation.type.js';

@Resolver(() => Reorganisation)
export class ReorganisationsResolver {
  constructor(
    @Inject(ReorganisationsService) private readonly service: ReorganisationsService,
    @Inject(ReorganisationPreviewService) private readonly previews: ReorganisationPreviewService,
  ) {}

  @Query(() => [Reorganisation], { description: 'All reorganisations, decided or not, the latest day first.' })
  @RequiresPermission('organisation:administer')
  reorganisations(@CurrentActor() actor: Actor): Promise<Reorganisation[]> {
    return this.service.reorganisations(actor);
  }

  @Query(() => Reorganisation, { nullable: true, description: 'One reorganisation; null where there is none.' })
  @RequiresPermission('organisation:administer')
  reorganisation(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'Which one is meant, as the list of reorganisations names it.' })
    id: string,
  ): Promise<Reorganisation | null> {
    return this.service.reorganisation(actor, id);
  }

  @Query(() => ReorganisationPreview, {
    nullable: true,
    description:
      'What a reorganisation will do; null where something must be put right first, or where it was decided. Refused with NOT_FOUND for an unknown one.',
  })
  @RequiresPermission('organisation:administer')
  reorganisationPreview(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'Which one is meant, as the list of reorganisations names it.' })
    id: string,
  ): Promise<ReorganisationPreview | null> {
    return this.previews.preview(actor, id);
  }

  @Query(() => MovingOrganisations, {
    description:
      'The organisations that will belong elsewhere by a reorganisation, by name; none where something must be put right first, or where it was decided. Refused with NOT_FOUND for an unknown reorganisation, and with INPUT_NOT_UNDERSTOOD for a longer page.',
  })
  @RequiresPermission('organisation:administer')
  movingOrganisations(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'Which one is meant, as the list of reorganisations names it.' })
    id: string,
    @Args('first', { type: () => Int, defaultValue: 100, description: 'How many at most: 1 to 500.' }) first: number,
    @Args('skip', { type: () => Int, defaultValue: 0, description: 'How many to leave out from the start.' })
    skip: number,
  ): Promise<MovingOrganisations> {
    return this.previews.moving(actor, { id, first, skip });
  }

  @Mutation(() => ReorganisationPayload, {
    description:
      'Begins a reorganisation, also one that still has errors. Refused with INPUT_NOT_UNDERSTOOD for an id that is no UUID, and with REVISION_STALE for an id that was used before, with other content.',
  })
  @RequiresPermission('organisation:administer')
  draftReorganisation(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'What it says, and the id it is to have.' }) input: DraftReorganisationInput,
  ): Promise<ReorganisationPayload> {
    return this.service.draft(actor, input);
  }

  @Mutation(() => ReorganisationPayload, {
    description:
      'Changes what a draft or a returned reorganisation says; it is a draft again. Can be refused with REVISION_STALE, STATE_DOES_NOT_ALLOW and NOT_FOUND.',
  })
  @RequiresPermission('organisation:administer')
  amendReorganisation(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'What it says from now on, and the version that was looked at.' })
    input: AmendReorganisationInput,
  ): Promise<ReorganisationPayload> {
    return this.service.amend(actor, input);
  }

  @Mutation(() => ReorganisationPayload, {
    description:
      'Puts a draft without errors before another administrator. Can be refused with REVISION_STALE, STATE_DOES_NOT_ALLOW and NOT_FOUND.',
  })
  @RequiresPermission('organisation:administer')
  proposeReorganisation(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The draft, by the version that was looked at.' }) input: ReorganisationStepInput,
  ): Promise<ReorganisationPayload> {
    return this.service.step(actor, { ...input, step: 'PROPOSE' });
  }

  @Mutation(() => ReorganisationPayload, {
    description:
      'Gives a proposal back to its drafter to be changed. Can be refused with REVISION_STALE, STATE_DOES_NOT_ALLOW and NOT_FOUND.',
  })
  @RequiresPermission('organisation:administer')
  returnReorganisation(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The proposal, by the version that was looked at, and why it is returned.' })
    input: CommentedStepInput,
  ): Promise<ReorganisationPayload> {
    return this.service.step(actor, { ...input, step: 'RETURN' });
  }

  @Mutation(() => ReorganisationPayload, {
    description:
      'Records what a proposal says, from its day on. Refused with SAME_PERSON for anyone who wrote any of it or proposed it, and with REVISION_STALE, STATE_DOES_NOT_ALLOW and NOT_FOUND.',
  })
  @RequiresPermission('organisation:administer')
  approveReorganisation(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The proposal, and the effect that was looked at.' })
    input: ApproveReorganisationInput,
  ): Promise<ReorganisationPayload> {
    return this.service.approve(actor, input);
  }

  @Mutation(() => ReorganisationPayload, {
    description:
      'Gives up a reorganisation that was not approved. Can be refused with REVISION_STALE, STATE_DOES_NOT_ALLOW and NOT_FOUND.',
  })
  @RequiresPermission('organisation:administer')
  withdrawReorganisation(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The reorganisation, by the version that was looked at, and why it is given up.' })
    input: CommentedStepInput,
  ): Promise<ReorganisationPayload> {
    return this.service.step(actor, { ...input, step: 'WITHDRAW' });
  }
}
