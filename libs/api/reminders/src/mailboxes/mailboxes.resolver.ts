import { CurrentActor, RequiresPermission } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { MailboxesOfPlace, MailboxInput, SetMailboxInput, SetMailboxPayload } from './mailbox.type.js';
import { MailboxesService } from './mailboxes.service.js';

const keepers =
  'For the approver of the organisation, the lead of the region (its own mailbox) and administrators; refused with NOT_PERMITTED for anybody else.';

@Resolver(() => MailboxesOfPlace)
export class MailboxesResolver {
  constructor(@Inject(MailboxesService) private readonly service: MailboxesService) {}

  @Query(() => MailboxesOfPlace, {
    description: 'Where letters to an organisation or region go, and what was sent. Can be refused with NOT_FOUND.',
  })
  @RequiresPermission('mailbox:read')
  mailboxes(
    @CurrentActor() actor: Actor,
    @Args('organisationCode', { type: () => ID, description: 'ODS code of the organisation or region.' })
    organisationCode: string,
  ): Promise<MailboxesOfPlace> {
    return this.service.mailboxes(actor, organisationCode);
  }

  @Mutation(() => SetMailboxPayload, {
    description: `Sets the address of a mailbox and sends it a letter with a link: nothing else is sent before that is followed. ${keepers}`,
  })
  @RequiresPermission('mailbox:keep')
  setMailbox(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The mailbox and its new address.' }) input: SetMailboxInput,
  ): Promise<SetMailboxPayload> {
    return this.service.set(actor, input);
  }

  @Mutation(() => SetMailboxPayload, { description: `Removes the address of a mailbox. ${keepers}` })
  @RequiresPermission('mailbox:keep')
  removeMailbox(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The mailbox whose address goes.' }) input: MailboxInput,
  ): Promise<SetMailboxPayload> {
    return this.service.remove(actor, input);
  }

  @Mutation(() => SetMailboxPayload, {
    description: `Has letters sent again to a mailbox whose readers had stopped them. ${keepers}`,
  })
  @RequiresPermission('mailbox:keep')
  resumeMailbox(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The mailbox that wants letters again.' }) input: MailboxInput,
  ): Promise<SetMailboxPayload> {
    return this.service.resume(actor, input);
  }
}
