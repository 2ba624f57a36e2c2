import { CurrentActor, RequiresPermission } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ClientsService } from './clients.service.js';
import { RegisterClientInput, RevokeClientInput, RotateClientSecretInput } from './types/client.inputs.js';
import { MachineClient, NewClientSecret } from './types/machine-client.type.js';

const what = 'What is to be done, and to which program.';

@Resolver(() => MachineClient)
export class ClientsResolver {
  constructor(@Inject(ClientsService) private readonly service: ClientsService) {}

  @Query(() => [MachineClient], {
    nullable: true,
    description: 'The programs that were registered, by name; revoked ones last.',
  })
  @RequiresPermission('client:administer')
  machineClients(@CurrentActor() actor: Actor): Promise<MachineClient[]> {
    return this.service.clients(actor);
  }

  @Mutation(() => NewClientSecret, {
    description:
      'Registers a program with the kinds of data that it is given, and draws its secret, which is shown this once. Refused with INPUT_NOT_UNDERSTOOD where scopes do not go together or the id is taken, and with NOT_FOUND for an organisation that is not known.',
  })
  @RequiresPermission('client:administer')
  registerClient(
    @CurrentActor() actor: Actor,
    @Args('input', { description: what }) input: RegisterClientInput,
  ): Promise<NewClientSecret> {
    return this.service.register(actor, input);
  }

  @Mutation(() => NewClientSecret, {
    description:
      'Draws another secret, which is shown this once; the present one can be used for the overlap that is asked for, and older ones end at once. Can be refused with NOT_FOUND and STATE_DOES_NOT_ALLOW.',
  })
  @RequiresPermission('client:administer')
  rotateClientSecret(
    @CurrentActor() actor: Actor,
    @Args('input', { description: what }) input: RotateClientSecretInput,
  ): Promise<NewClientSecret> {
    return this.service.rotate(actor, input);
  }

  @Mutation(() => MachineClient, {
    description:
      'Lets a program in no more, from the next request on and whatever tokens it holds. Said twice, it has no second effect. Can be refused with NOT_FOUND and COMMENT_NEEDED.',
  })
  @RequiresPermission('client:administer')
  revokeClient(
    @CurrentActor() actor: Actor,
    @Args('input', { description: what }) input: RevokeClientInput,
  ): Promise<MachineClient> {
    return this.service.revoke(actor, input);
  }
}
