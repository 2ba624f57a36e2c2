import { CurrentActor, RequiresPermission } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AddPersonInput, GrantRoleInput, PeopleArgs, RevokeRoleInput } from './people.inputs.js';
import { PeopleService } from './people.service.js';
import { PeoplePage, ServicePerson } from './service-person.type.js';

@Resolver(() => ServicePerson)
export class PeopleResolver {
  constructor(@Inject(PeopleService) private readonly service: PeopleService) {}

  @Query(() => PeoplePage, {
    description:
      'People who signed in or were added, by name, with their roles. All conditions hold together. Refused with INPUT_NOT_UNDERSTOOD for a longer text or page, and a cursor that no page gave.',
  })
  @RequiresPermission('person:administer')
  people(@CurrentActor() actor: Actor, @Args() search: PeopleArgs): Promise<PeoplePage> {
    return this.service.people(actor, search);
  }

  @Query(() => ServicePerson, {
    nullable: true,
    description: 'One person with their roles. Refused with NOT_FOUND for an id that is nobody’s, or a program’s.',
  })
  @RequiresPermission('person:administer')
  person(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'Who is asked about, by their id in this service.' }) id: string,
  ): Promise<ServicePerson> {
    return this.service.person(actor, id);
  }

  @Mutation(() => ServicePerson, {
    description:
      'Makes a person known before they first sign in, without a role. Refused with INPUT_NOT_UNDERSTOOD where name or identifier is missing or too long, and with ALREADY_DONE where the identifier is somebody’s.',
  })
  @RequiresPermission('person:administer')
  addPerson(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Who it is, and what the provider calls them.' }) input: AddPersonInput,
  ): Promise<ServicePerson> {
    return this.service.add(actor, input);
  }

  @Mutation(() => ServicePerson, {
    description:
      'Grants somebody else a role for one place, from their next request on. Can be refused with NOT_PERMITTED (roles for England), SAME_PERSON, ROLES_CONFLICT, ALREADY_DONE, COMMENT_NEEDED, NOT_FOUND, and INPUT_NOT_UNDERSTOOD where the place does not suit the role.',
  })
  @RequiresPermission('person:administer')
  grantRole(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Who is to hold which role, where and why.' }) input: GrantRoleInput,
  ): Promise<ServicePerson> {
    return this.service.grant(actor, input);
  }

  @Mutation(() => ServicePerson, {
    description:
      'Ends a role of somebody else with their next request. The reader stays an administrator, so that one is always left. Can be refused with SAME_PERSON, STATE_DOES_NOT_ALLOW (ended meanwhile), COMMENT_NEEDED and NOT_FOUND.',
  })
  @RequiresPermission('person:administer')
  revokeRole(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which role is to end, and why it does.' }) input: RevokeRoleInput,
  ): Promise<ServicePerson> {
    return this.service.revoke(actor, input);
  }
}
