import { KeyedInput, RoleEnum, sharedDescriptions } from '@monitor/api-platform';
import type { Role } from '@monitor/domain';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';

/** Which people to look for; all conditions hold together. */
@ArgsType()
export class PeopleArgs {
  @Field(() => String, {
    defaultValue: '',
    description:
      'Beginnings of words of the name or of what the sign-in provider calls the person; at most 200 characters.',
  })
  text!: string;

  @Field(() => RoleEnum, {
    nullable: true,
    defaultValue: null,
    description: 'Only people who hold this role today; null for all.',
  })
  role?: Role | null;

  @Field(() => ID, {
    nullable: true,
    defaultValue: null,
    description:
      'ODS code: only people who hold a role for this organisation, board or region, or for an organisation that lies in it today; null for all.',
  })
  placeCode?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether to leave out everybody who holds a role: who is left has only ever signed in or been added.',
  })
  onlyWithoutRole!: boolean;

  @Field(() => Int, { defaultValue: 50, description: sharedDescriptions.first })
  first!: number;

  @Field(() => String, { nullable: true, defaultValue: null, description: sharedDescriptions.after })
  after?: string | null;
}

@InputType({ description: 'A person who is to be known before they sign in for the first time.' })
export class AddPersonInput extends KeyedInput {
  @Field(() => String, {
    description: 'What people call them, at most 100 characters; the sign-in provider’s name takes its place later.',
  })
  name!: string;

  @Field(() => String, {
    description:
      'What the sign-in provider calls them (the claim `sub`), letter by letter, at most 200 characters: by this alone they are recognised.',
  })
  subject!: string;
}

@InputType({ description: 'A role that a person is to hold from now on.' })
export class GrantRoleInput extends KeyedInput {
  @Field(() => ID, { description: 'Who is to hold the role, by their id in this service.' })
  personId!: string;

  @Field(() => RoleEnum, { description: 'Which role it is; roles for England are refused.' })
  role!: Role;

  @Field(() => ID, {
    nullable: true,
    defaultValue: null,
    description: 'ODS code of the organisation or region that the role is for.',
  })
  scopeCode?: string | null;

  @Field(() => String, { description: 'Why the person is to hold it, at most 500 characters; kept with the role.' })
  reason!: string;
}

@InputType({ description: 'A role that is to end now.' })
export class RevokeRoleInput extends KeyedInput {
  @Field(() => ID, { description: 'The role of that one person, by its id.' })
  id!: string;

  @Field(() => String, { description: 'Why it ends, at most 500 characters; kept with the role.' })
  reason!: string;
}
