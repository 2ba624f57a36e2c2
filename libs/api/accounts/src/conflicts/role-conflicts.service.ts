import { TenantTx } from '@monitor/api-platform';
import { can, DomainError, roleWithScope } from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import { Injectable } from '@nestjs/common';
import { findRoleConflicts } from '../people/find-role-conflicts.js';
import type { HeldRoleConflict } from './role-conflict.type.js';

@Injectable()
export class RoleConflictsService {
  constructor(private readonly tenantTx: TenantTx) {}

  /** Everybody who holds roles that undo a separation, for administrators. */
  async conflicts(actor: Actor): Promise<HeldRoleConflict[]> {
    if (!can(actor, 'person:administer')) {
      throw new DomainError('NOT_PERMITTED', 'Only administrators see who holds which roles. Ask one of them.');
    }
    const found = await this.tenantTx.run({ system: 'sign-in', onBehalfOf: actor }, findRoleConflicts, {
      readOnly: true,
    });
    return found.map(({ personId, displayName, first, second, reason }) => ({
      personId,
      displayName,
      reason,
      firstRole: roleWithScope(first),
      secondRole: roleWithScope(second),
    }));
  }
}
