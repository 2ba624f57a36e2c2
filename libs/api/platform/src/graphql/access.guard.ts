import { DomainError, can, roleLabel } from '@monitor/domain';
import type { Permission } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { accessOf } from '../access/operation-access.js';
import type { OperationAccess } from '../access/operation-access.js';
import { CallerReader } from '../sign-in/caller-reader.js';
import type { Caller } from '../sign-in/caller.js';
import { callerOf, keepCaller } from './current-caller.decorator.js';

function refuseUnlessSignedIn(caller: Caller): void {
  if (caller.person === null) throw new DomainError('SIGN_IN_NEEDED', 'Sign in to do this.');
}

function refuseUnlessPermitted({ person, actor }: Caller, permission: Permission): void {
  if (actor === null) {
    const why = person?.assignments.length
      ? 'Choose which of your roles to act in.'
      : 'You have no role in this service yet.';
    throw new DomainError('NOT_PERMITTED', why);
  }
  if (!can(actor, permission)) {
    throw new DomainError('NOT_PERMITTED', `You cannot do this as ${roleLabel(actor.role).toLowerCase()}.`);
  }
}

/**
 * The first lock on every operation: checks that the caller has the permission that the operation declares. An
 * operation that declares nothing is open to nobody. Whether the caller may touch this particular return is checked by
 * the service, which knows the return.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(@Inject(CallerReader) private readonly callers: CallerReader) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const access = accessOf(context.getHandler());
    if (access === undefined) throw new Error(`${context.getHandler().name} declares no permission`);
    if (access.kind === 'PUBLIC') return true;
    if (context.getType<string>() === 'graphql') return admit(callerOf(context), access);
    return this.admitByHttp(context, access);
  }

  /** A plain HTTP route: GraphQL's own opener has not read who sent the request. */
  private async admitByHttp(context: ExecutionContext, access: OperationAccess): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request>();
    const caller = await this.callers.read(request);
    keepCaller(request, caller);
    return admit(caller, access);
  }
}

function admit(caller: Caller, access: OperationAccess): boolean {
  refuseUnlessSignedIn(caller);
  if (access.kind === 'PERMISSION') refuseUnlessPermitted(caller, access.permission);
  return true;
}
