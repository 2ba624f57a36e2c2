import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Actor } from '@monitor/domain';
import { DomainError } from '@monitor/domain';
import { anonymousCaller } from '../sign-in/caller.js';
import type { Caller } from '../sign-in/caller.js';
import type { GraphqlContext } from './graphql-context.js';

/** Who sent a request to a plain HTTP route, as its guard has found out. */
const callersOfRoutes = new WeakMap<object, Caller>();

/** Keeps who sent a request to a plain HTTP route, for its handler. */
export function keepCaller(request: object, caller: Caller): void {
  callersOfRoutes.set(request, caller);
}

/** Who sent the request, signed in or not. */
export function callerOf(context: ExecutionContext): Caller {
  if (context.getType<string>() !== 'graphql') {
    return callersOfRoutes.get(context.switchToHttp().getRequest<object>()) ?? anonymousCaller;
  }
  return GqlExecutionContext.create(context).getContext<GraphqlContext>().caller;
}

/** Parameter of an operation: who sent the request, signed in or not. */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext): Caller => callerOf(context));

/** Parameter of an operation that requires a permission: who acts, in which role. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = callerOf(context);
  if (actor === null) throw new DomainError('SIGN_IN_NEEDED', 'Sign in and choose a role to act in.');
  return actor;
});
