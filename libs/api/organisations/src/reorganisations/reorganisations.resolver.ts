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
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Reorganisation | null> {
    return this.service.reorganisation(actor, id);
  }

  @Query(() => ReorganisationPreview, {
    nullable: true,
    description: 'What a reorganisation will do; null where something must be mended first, or where it was decided.',
  })
  @RequiresPermission('organisation:administer')
  reorganisationPreview(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ReorganisationPreview | null> {
    return this.previews.preview(actor, id);
  }

  @Query(() => MovingOrganisations, { description: 'The organisations that will belong elsewhere, by name.' })
  @RequiresPermission('organisation:administer')
  movingOrganisations(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('first', { type: () => Int, defaultValue: 100, description: 'How many at most: 1 to 500.' }) first: number,
    @Args('skip', { type: () => Int, defaultValue: 0, description: 'How many to leave out from the start.' })
    skip: number,
  ): Promise<MovingOrganisations> {
    return this.previews.moving(actor, { id, first, skip });
  }

  @Mutation(() => ReorganisationPayload, { description: 'Begins a draft, also one that still has errors.' })
  @RequiresPermission('organisation:administer')
  draftReorganisation(
    @CurrentActor() actor: Actor,
    @Args('input') input: DraftReorganisationInput,
  ): Promise<ReorganisationPayload> {
    return this.service.draft(actor, input);
  }

  @Mutation(() => ReorganisationPayload, { description: 'Changes a draft, or one that was returned.' })
  @RequiresPermission('organisation:administer')
  amendReorganisation(
    @CurrentActor() actor: Actor,
    @Args('input') input: AmendReorganisationInput,
  ): Promise<ReorganisationPayload> {
    return this.service.amend(actor, input);
  }

  @Mutation(() => ReorganisationPayload, { description: 'Puts a draft without errors before another administrator.' })
  @RequiresPermission('organisation:administer')
  proposeReorganisation(
    @CurrentActor() actor: Actor,
    @Args('input') input: ReorganisationStepInput,
  ): Promise<ReorganisationPayload> {
    return this.service.step(actor, { ...input, step: 'PROPOSE' });
  }

  @Mutation(() => ReorganisationPayload, { description: 'Gives a proposal back to be changed.' })
  @RequiresPermission('organisation:administer')
  returnReorganisation(
    @CurrentActor() actor: Actor,
    @Args('input') input: CommentedStepInput,
  ): Promise<ReorganisationPayload> {
    return this.service.step(actor, { ...input, step: 'RETURN' });
  }

  @Mutation(() => ReorganisationPayload, {
    description: 'Records what a proposal says, from its day on. Never by somebody who drafted or changed it.',
  })
  @RequiresPermission('organisation:administer')
  approveReorganisation(
    @CurrentActor() actor: Actor,
    @Args('input') input: ApproveReorganisationInput,
  ): Promise<ReorganisationPayload> {
    return this.service.approve(actor, input);
  }

  @Mutation(() => ReorganisationPayload, { description: 'Gives up a reorganisation that was not approved.' })
  @RequiresPermission('organisation:administer')
  withdrawReorganisation(
    @CurrentActor() actor: Actor,
    @Args('input') input: CommentedStepInput,
  ): Promise<ReorganisationPayload> {
    return this.service.step(actor, { ...input, step: 'WITHDRAW' });
  }
}
