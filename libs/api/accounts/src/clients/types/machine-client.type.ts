import { DateTime, registerEnum } from '@monitor/api-platform';
import { clientScopeMeaning, clientScopes } from '@monitor/domain';
import type { ClientScope } from '@monitor/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';

export const ClientScopeEnum = registerEnum({
  name: 'ClientScope',
  description: 'The kinds of data that a registered program can be given, each apart.',
  values: clientScopes,
  meaning: clientScopeMeaning,
});

@ObjectType({ description: 'A secret of a registered program, as far as it is told: never the secret itself.' })
export class ClientSecret {
  @Field(() => ID, { description: 'Tells one secret of a program from another.' })
  id!: string;

  @Field(() => DateTime, { description: 'When it was drawn.' })
  createdAt!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when it can still be used beside the one that took its place; null for the present one.',
  })
  expiresAt!: Date | null;
}

@ObjectType({ description: 'A program that an administrator registered, and what of the data it is given.' })
export class MachineClient {
  @Field(() => ID, { description: 'Names the program in what administrators do to it.' })
  id!: string;

  @Field(() => ID, { description: 'What the program calls itself when it asks for a token.' })
  clientId!: string;

  @Field(() => String, { description: 'What people call it; others read this beside what the program did.' })
  name!: string;

  @Field(() => String, { description: 'Whom to write to about it.' })
  contact!: string;

  @Field(() => [ClientScopeEnum], { description: 'The kinds of data that it is given; all others are refused.' })
  scopes!: ClientScope[];

  @Field(() => ID, {
    nullable: true,
    description: 'ODS code of the organisation whose returns it fills in; null for one that reads for England.',
  })
  organisationCode!: string | null;

  @Field(() => DateTime, { description: 'When it was registered.' })
  createdAt!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was last let in with a token, to the minute; null where it never was.',
  })
  lastUsedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when it is let in no more; null where it still is.' })
  revokedAt!: Date | null;

  @Field(() => [ClientSecret], {
    description:
      'Its secrets that can be used, the newest first: two while one takes the place of another. None where it was revoked, or where an outside provider keeps them.',
  })
  secrets!: ClientSecret[];
}

@ObjectType({ description: 'A program with its new secret. No other answer holds the secret, and it is kept nowhere.' })
export class NewClientSecret {
  @Field(() => MachineClient, { description: 'The program whose secret it is.' })
  client!: MachineClient;

  @Field(() => String, {
    description: 'What the program proves itself with; empty where an outside sign-in provider keeps its secrets.',
  })
  secret!: string;
}
