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

  @Mutation(() => ReorganisationPayload, {
    description:
      'Proposes to take an approved reorganisation back before its day. Refused with STATE_DOES_NOT_ALLOW from its day on, and with REVISION_STALE and NOT_FOUND.',
  })
  @RequiresPermission('organisation:administer')
  proposeRevocation(
    @CurrentActor() actor: Actor,
    @Args('input', {
      description: 'The reorganisation, by the version that was looked at, and why it is to be revoked.',
    })
    input: CommentedStepInput,
  ): Promise<ReorganisationPayload> {
    return this.service.step(actor, { ...input, step: 'PROPOSE_REVOCATION' });
  }

  @Mutation(() => ReorganisationPayload, {
    description:
      'Decides that an approved reorganisation stands, against a proposal to revoke it. Can be refused with REVISION_STALE, STATE_DOES_NOT_ALLOW and NOT_FOUND.',
  })
  @RequiresPermission('organisation:administer')
  keepReorganisation(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The reorganisation, by the version that was looked at, and why it stands.' })
    input: CommentedStepInput,
  ): Promise<ReorganisationPayload> {
    return this.service.step(actor, { ...input, step: 'KEEP' });
  }

  @Mutation(() => ReorganisationPayload, {
    description:
      'Takes back what an approved reorganisation recorded, before its day. Refused with SAME_PERSON for anyone who proposed the revocation, with STATE_DOES_NOT_ALLOW from its day on or where other records count on its bodies, and with REVISION_STALE and NOT_FOUND.',
  })
  @RequiresPermission('organisation:administer')
  revokeReorganisation(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The reorganisation, by the version that was looked at.' })
    input: ReorganisationStepInput,
  ): Promise<ReorganisationPayload> {
    return this.service.revoke(actor, input);
  }
}
