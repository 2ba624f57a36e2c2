import {
  CurrentActor,
  DateTime,
  NeedsRoom,
  RequiresPermission,
  sharedDescriptions,
  SIGN_IN_SETTINGS,
} from '@monitor/api-platform';
import type { Page, SignInSettings } from '@monitor/api-platform';
import { citePublication } from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PublicationsService } from './publications.service.js';
import {
  ApprovePublicationInput,
  DiscardPublicationInput,
  PreparePublicationInput,
  PublicationsFilter,
  WithholdFiguresInput,
} from './types/publication.inputs.js';
import { PublicationConnection, PublicationRecord } from './types/publication-record.type.js';
import { Publication } from './types/publication.type.js';

const refusals = 'Can be refused with REVISION_STALE, STATE_DOES_NOT_ALLOW and NOT_FOUND.';

@Resolver(() => Publication)
export class PublicationsResolver {
  constructor(
    @Inject(PublicationsService) private readonly service: PublicationsService,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  @Query(() => PublicationConnection, {
    nullable: true,
    description:
      'Publications, the newest first. Those that are not out yet are told to national analysts alone, who release them.',
  })
  @RequiresPermission('comparison:read')
  publications(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, description: sharedDescriptions.firstOfConnection }) first: number,
    @Args('after', { type: () => String, nullable: true, description: sharedDescriptions.afterOfConnection })
    after: string | null,
    @Args('filter', { type: () => PublicationsFilter, nullable: true, description: 'Which are wanted; null for all.' })
    filter: PublicationsFilter | null,
  ): Promise<Page<Publication>> {
    return this.service.list(actor, { first, after, filter });
  }

  @Query(() => PublicationRecord, {
    nullable: true,
    description:
      'One publication with what it holds; null where there is none of that number, or it is not out and the reader does not release.',
  })
  @RequiresPermission('comparison:read')
  publication(
    @CurrentActor() actor: Actor,
    @Args('number', { type: () => Int, description: 'Which publication is meant, by its number.' }) number: number,
  ): Promise<PublicationRecord | null> {
    return this.service.publication(actor, number);
  }

  @Query(() => DateTime, {
    nullable: true,
    description:
      'The minute at which the next publication is out: the one that is announced, or else that at which the next provisional figures are made. Null where neither is to come.',
  })
  @RequiresPermission('comparison:read')
  nextPublication(@CurrentActor() actor: Actor): Promise<Date | null> {
    return this.service.nextMinute(actor);
  }

  @Mutation(() => PublicationRecord, {
    description:
      'Begins a publication of everything that counts at this moment; the product builds and audits it by itself. Refused with STATE_DOES_NOT_ALLOW while another is in preparation, and with COMMENT_NEEDED for revised figures without a reason.',
  })
  @RequiresPermission('publication:prepare')
  @NeedsRoom('MUCH')
  preparePublication(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'What is to be published.' }) input: PreparePublicationInput,
  ): Promise<PublicationRecord> {
    return this.service.prepare(actor, input);
  }

  @Mutation(() => PublicationRecord, {
    description: `Announces final or revised figures for a minute, at which they go out. Refused with SAME_PERSON for whoever prepared them or chose what they withhold. ${refusals}`,
  })
  @RequiresPermission('publication:approve')
  approvePublication(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The publication as it was looked at, and its minute.' })
    input: ApprovePublicationInput,
  ): Promise<PublicationRecord> {
    return this.service.approve(actor, input);
  }

  @Mutation(() => PublicationRecord, { description: `Gives up a publication that is not out. ${refusals}` })
  @RequiresPermission('publication:prepare')
  discardPublication(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The publication, and why it is given up.' }) input: DiscardPublicationInput,
  ): Promise<PublicationRecord> {
    return this.service.discard(actor, input);
  }

  @Mutation(() => PublicationRecord, {
    description: `Withholds what proposals of the audit name, after which the publication is built and audited again. ${refusals}`,
  })
  @RequiresPermission('publication:prepare')
  withholdFigures(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The publication that was refused, and the proposals.' }) input: WithholdFiguresInput,
  ): Promise<PublicationRecord> {
    return this.service.withhold(actor, input);
  }

  @ResolveField(() => String, { description: 'How to name it where its figures are used.' })
  citation(@Parent() publication: Publication): string {
    return citePublication(publication, this.settings.publicUrl.origin);
  }
}
