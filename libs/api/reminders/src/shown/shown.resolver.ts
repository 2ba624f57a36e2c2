import { CurrentActor, RequiresPermission, sharedDescriptions } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ShownService } from './shown.service.js';
import { LetterToShown, WriteToShownInput, WriteToShownPayload } from './shown.type.js';

@Resolver(() => LetterToShown)
export class ShownResolver {
  constructor(@Inject(ShownService) private readonly service: ShownService) {}

  @Query(() => LetterToShown, {
    description: 'Whom a letter of the lead to the organisations shown would reach, and whom not and why.',
  })
  @RequiresPermission('letter:write')
  letterToShown(
    @CurrentActor() actor: Actor,
    @Args('quarterId', { type: () => ID, description: sharedDescriptions.quarterId }) quarterId: string,
    @Args('organisationCodes', {
      type: () => [ID],
      description: 'ODS codes of the organisations shown; 1,000 at most.',
    })
    organisationCodes: string[],
  ): Promise<LetterToShown> {
    return this.service.preview(actor, { quarterId, organisationCodes });
  }

  @Mutation(() => WriteToShownPayload, {
    description:
      'Writes to those of the organisations shown that have not sent, have a mailbox and were not written to today. Refused with NOT_PERMITTED where one is of another region.',
  })
  @RequiresPermission('letter:write')
  writeToShown(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'To whom, about which quarter, and what the lead adds.' }) input: WriteToShownInput,
  ): Promise<WriteToShownPayload> {
    return this.service.write(actor, input);
  }
}
