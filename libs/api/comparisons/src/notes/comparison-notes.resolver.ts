import { CurrentActor, RequiresPermission } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ComparisonNoteArgs, WithdrawComparisonNoteInput, WriteComparisonNoteInput } from './comparison-note.inputs.js';
import { NotedComparison, NotedComparisonPayload } from './comparison-note.type.js';
import { ComparisonNotesService } from './comparison-notes.service.js';

@Resolver(() => NotedComparison)
export class ComparisonNotesResolver {
  constructor(@Inject(ComparisonNotesService) private readonly service: ComparisonNotesService) {}

  @Query(() => NotedComparison, {
    description:
      'The note of an organisation beside what it says of a domain for a quarter, with its earlier versions: for itself, the region that it belonged to, and national analysts. Refused with NOT_FOUND where the viewer may not see the row, or there is none.',
  })
  @RequiresPermission('comparison-note:read')
  comparisonNote(@CurrentActor() actor: Actor, @Args() asked: ComparisonNoteArgs): Promise<NotedComparison> {
    return this.service.read(actor, asked);
  }

  @Mutation(() => NotedComparisonPayload, {
    description:
      'Puts a note beside the own row of a comparison, or another in its place: every version is kept. Can be refused with REVISION_STALE, NOT_FOUND, INPUT_NOT_UNDERSTOOD, and with STATE_DOES_NOT_ALLOW where it was changed too often.',
  })
  @RequiresPermission('comparison-note:write')
  writeComparisonNote(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The comparison, and what is written beside it.' }) input: WriteComparisonNoteInput,
  ): Promise<NotedComparisonPayload> {
    return this.service.write(actor, input);
  }

  @Mutation(() => NotedComparisonPayload, {
    description:
      'Takes the own note away from a comparison: it is kept, and shown to nobody but the organisation. Can be refused with REVISION_STALE, NOT_FOUND, INPUT_NOT_UNDERSTOOD, and with STATE_DOES_NOT_ALLOW where no note stands.',
  })
  @RequiresPermission('comparison-note:write')
  withdrawComparisonNote(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The comparison whose note is taken away.' }) input: WithdrawComparisonNoteInput,
  ): Promise<NotedComparisonPayload> {
    return this.service.withdraw(actor, input);
  }
}
