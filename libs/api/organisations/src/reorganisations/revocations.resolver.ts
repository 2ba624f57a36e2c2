import { CurrentActor, RequiresPermission } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { ReorganisationsService } from './reorganisations.service.js';
import { CommentedStepInput, ReorganisationStepInput } from './types/reorganisation.inputs.js';
import { ReorganisationPayload } from './types/reorganisation.payload.js';
import { Reorganisation } from './types/reorganisation.type.js';

/** Taking back what was approved, before its day. */
@Resolver(() => Reorganisation)
export class RevocationsResolver {
  constructor(@Inject(ReorganisationsService) private readonly service: ReorganisationsService) {}

  @Mutation(() => ReorganisationPayload, { description: 'Proposes to take an approved one back before its day.' })
  @RequiresPermission('organisation:administer')
  proposeRevocation(
    @CurrentActor() actor: Actor,
    @Args('input') input: CommentedStepInput,
  ): Promise<ReorganisationPayload> {
    return this.service.step(actor, { ...input, step: 'PROPOSE_REVOCATION' });
  }

  @Mutation(() => ReorganisationPayload, {
    description: 'Decides that an approved one stands, against a proposal to revoke it.',
  })
  @RequiresPermission('organisation:administer')
  keepReorganisation(
    @CurrentActor() actor: Actor,
    @Args('input') input: CommentedStepInput,
  ): Promise<ReorganisationPayload> {
    return this.service.step(actor, { ...input, step: 'KEEP' });
  }

  @Mutation(() => ReorganisationPayload, {
    description: 'Takes back what an approved one recorded, before its day. Never by whoever proposed it.',
  })
  @RequiresPermission('organisation:administer')
  revokeReorganisation(
    @CurrentActor() actor: Actor,
    @Args('input') input: ReorganisationStepInput,
  ): Promise<ReorganisationPayload> {
    return this.service.revoke(actor, input);
  }
}
