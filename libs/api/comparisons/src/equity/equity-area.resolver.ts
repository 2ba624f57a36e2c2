import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { EquityArea } from './equity.type.js';
import { GroupsAgainst } from './groups-against.type.js';
import { toGroupsAgainst } from './to-groups-against.js';

/** What is worked out of the published figures of one area where it is asked for. */
@Resolver(() => EquityArea)
export class EquityAreaResolver {
  @ResolveField(() => GroupsAgainst, {
    nullable: true,
    description:
      'Every group set against a reference that may be chosen, in the newest quarter with shares; null where none is shown. Refused with INPUT_NOT_UNDERSTOOD for a reference that is no comparable group.',
  })
  groupsAgainst(
    @Parent() area: EquityArea,
    @Args('reference', {
      type: () => ID,
      nullable: true,
      defaultValue: null,
      description: 'Code of the group that every other one is set against; leave out for the declared one.',
    })
    reference: string | null,
  ): GroupsAgainst | null {
    return toGroupsAgainst(area, reference);
  }
}
