import { KeyedInput } from '@monitor/api-platform';
import type { ClientScope } from '@monitor/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ClientScopeEnum } from './machine-client.type.js';

@InputType({ description: 'A program to be registered.' })
export class RegisterClientInput extends KeyedInput {
  @Field(() => String, { description: 'What people shall call it, at most 100 characters.' })
  name!: string;

  @Field(() => String, { description: 'Whom to write to about it: an address of a team, at most 200 characters.' })
  contact!: string;

  @Field(() => [ClientScopeEnum], { description: 'The kinds of data that it needs, and no more.' })
  scopes!: ClientScope[];

  @Field(() => ID, {
    nullable: true,
    description: 'ODS code of the organisation whose returns it shall fill in; needed with the scope of own returns.',
  })
  organisationCode?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'What an outside sign-in provider calls the program. Needed where such a provider signs people in; refused where this service draws secrets itself.',
  })
  clientId?: string | null;
}

@InputType({ description: 'Asks for another secret of a program.' })
export class RotateClientSecretInput extends KeyedInput {
  @Field(() => ID, { description: 'The program that is to have another secret.' })
  id!: string;

  @Field(() => Int, {
    defaultValue: 72,
    description:
      'For how many hours, 0 to 720, the present secret can still be used. With 0 it ends at once; tokens fetched with it last for an hour at most.',
  })
  overlapHours!: number;
}

@InputType({ description: 'Takes a program’s way in away for ever.' })
export class RevokeClientInput extends KeyedInput {
  @Field(() => ID, { description: 'The program that is to be let in no more.' })
  id!: string;

  @Field(() => String, { description: 'Why it is revoked, at most 500 characters; kept with it.' })
  comment!: string;
}
