import { DateTime, RoleEnum, sharedDescriptions } from '@monitor/api-platform';
import type { Role } from '@monitor/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A role of a person with its record: who granted it, when and why, and how it ended.' })
export class GrantedRole {
  @Field(() => ID, { description: 'Names it when it is revoked.' })
  id!: string;

  @Field(() => RoleEnum, { description: 'Which role the person holds or held.' })
  role!: Role;

  @Field(() => ID, { nullable: true, description: 'ODS code of its organisation, board or region; null for England.' })
  scopeCode!: string | null;

  @Field(() => String, { description: 'That place by its name of today; “England” for a role for the whole of it.' })
  scopeName!: string;

  @Field(() => DateTime, { description: 'Since when it is or was held.' })
  grantedAt!: Date;

  @Field(() => String, { description: 'The name of whoever granted it; an operator where no administrator did.' })
  grantedBy!: string;

  @Field(() => String, { nullable: true, description: 'Why it was granted; null where an operator granted it.' })
  grantedBecause!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it ended; null while it is held.' })
  revokedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'The name of whoever revoked it; null while it is held.' })
  revokedBy!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was revoked; null while it is held, and where an operator revoked it.',
  })
  revokedBecause!: string | null;
}

@ObjectType({ description: 'Somebody who signed in or was added, with the roles that they hold and held.' })
export class ServicePerson {
  @Field(() => ID, { description: 'Names the person in what administrators do about their roles.' })
  id!: string;

  @Field(() => String, {
    description: 'Their name, as the sign-in provider gave it last or an administrator typed it.',
  })
  displayName!: string;

  @Field(() => String, { description: 'What the sign-in provider calls them: by this they are recognised.' })
  subject!: string;

  @Field(() => String, {
    description:
      'The sign-in provider that calls them so, by its address; in words for the one of this service. Nobody signs in through another than the present one.',
  })
  provider!: string;

  @Field(() => DateTime, { description: 'When they first signed in or were added.' })
  addedAt!: Date;

  @Field(() => [GrantedRole], { description: 'The roles that the person holds now, the newest first.' })
  roles!: GrantedRole[];

  @Field(() => [GrantedRole], { description: 'The latest 20 roles that ended, the one that ended last first.' })
  endedRoles!: GrantedRole[];

  @Field(() => [String], { description: 'Of roles that do not go together, which two they are and why; mostly none.' })
  conflicts!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Why the reader cannot change these roles: their own are for another administrator; null if they can.',
  })
  whyNot!: string | null;
}

@ObjectType({ description: 'A page of the people whom a search matches, by name.' })
export class PeoplePage {
  @Field(() => [ServicePerson], { description: 'The people of this page.' })
  people!: ServicePerson[];

  @Field(() => Int, { description: sharedDescriptions.total })
  total!: number;

  @Field(() => String, { nullable: true, description: sharedDescriptions.nextCursor })
  nextCursor!: string | null;
}
