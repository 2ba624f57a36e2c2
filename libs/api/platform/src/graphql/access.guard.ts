import { DomainError, can, clientScopeName, roleLabel, scopesOpen, scopeWanted } from '@monitor/domain';
import type { Actor, Permission } from '@monitor/domain';
import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { accessOf } from '../access/operation-access.js';
import type { Caller } from '../sign-in/caller.js';
import { callerOf } from './current-caller.decorator.js';

function refuseUnlessSignedIn(caller: Caller): void {
  if (caller.person === null) throw new DomainError('SIGN_IN_NEEDED', 'Sign in to do this.');
}

/** A program learns what to ask for: which scope it lacks, and who gives it. */
function refuseOutsideScopes({ scopes }: Pick<Actor, 'scopes'>, permission: Permission): void {
  if (scopesOpen(scopes, permission)) return;
  const wanted = scopeWanted(permission);
  if (wanted === null || wanted === 'ANY') {
    throw new DomainError('NOT_PERMITTED', 'Programs cannot do this, whatever their scopes: it is done by people.');
  }
  throw new DomainError(
    'NOT_PERMITTED',
    `This client has no scope for ${clientScopeName(wanted)}. Ask an administrator of this service for ${wanted}.`,
    { scope: wanted },
  );
}

/** Who acts, where they hold a permission. Refuses everybody else, with why. */
export function permittedActor({ person, actor }: Caller, permission: Permission): Actor {
  if (actor === null) {
    const why = person?.assignments.length
      ? 'Choose which of your roles to act in.'
      : 'You have no role in this service yet.';
    throw new DomainError('NOT_PERMITTED', why);
  }
  refuseOutsideScopes(actor, permission);
  if (!can(actor, permission)) {
    throw new DomainError('NOT_PERMITTED', `You cannot do this as ${roleLabel(actor.role).toLowerCase()}.`);
  }
  return actor;
}

/**
 * The first lock on every operation: checks that the caller has the permission that the operation declares. An
 * operation that declares nothing is open to nobody. Whether the caller may touch this particular return is checked by
 * the service, which knows the return.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const access = accessOf(context.getHandler());
    if (access === undefined) throw new Error(`${context.getHandler().name} declares no permission`);
    if (access.kind === 'PUBLIC') return true;
    const caller = callerOf(context);
    refuseUnlessSignedIn(caller);
    if (access.kind === 'PERMISSION') permittedActor(caller, access.permission);
    return true;
  }
}
