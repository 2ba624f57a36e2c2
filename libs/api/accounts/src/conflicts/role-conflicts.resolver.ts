import { CurrentActor, RequiresPermission } from '@monitor/api-platform';
import type { Actor } from '@monitor/domain';
import { Query, Resolver } from '@nestjs/graphql';
import { HeldRoleConflict } from './role-conflict.type.js';
import { RoleConflictsService } from './role-conflicts.service.js';

@Resolver(() => HeldRoleConflict)
export class RoleConflictsResolver {
  constructor(private readonly service: RoleConflictsService) {}

  @Query(() => [HeldRoleConflict], {
    description:
      'Who holds two roles that one person must not hold, for example since an organisation moved to another region.',
  })
  @RequiresPermission('person:administer')
  roleConflicts(@CurrentActor() actor: Actor): Promise<HeldRoleConflict[]> {
    return this.service.conflicts(actor);
  }
}
