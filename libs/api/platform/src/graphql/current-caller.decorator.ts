import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Request } from 'express';
import { OperationTypeNode } from 'graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Actor, KeyedRequest } from '@monitor/domain';
import { DomainError } from '@monitor/domain';
import { keyedRequest } from '../keys/keyed-request.js';
import type { Caller } from '../sign-in/caller.js';
import { callerOfRequest } from '../sign-in/request-callers.js';
import type { GraphqlContext } from './graphql-context.js';

/** Who sent the request, signed in or not. */
export function callerOf(context: ExecutionContext): Caller {
  if (context.getType<string>() !== 'graphql') return callerOfRequest(context.switchToHttp().getRequest<Request>());
  return GqlExecutionContext.create(context).getContext<GraphqlContext>().caller;
}

/** Parameter of an operation: who sent the request, signed in or not. */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext): Caller => callerOf(context));

/** What a mutation was asked under a key of its sender's; nothing of anything else. */
function keyedRequestOf(context: ExecutionContext): KeyedRequest | undefined {
  if (context.getType<string>() !== 'graphql') return undefined;
  const graphql = GqlExecutionContext.create(context);
  const { fieldName, operation, path } = graphql.getInfo<GraphQLResolveInfo>();
  const isMutation = operation.operation === OperationTypeNode.MUTATION && path.prev === undefined;
  return isMutation ? keyedRequest(fieldName, graphql.getArgs<Record<string, unknown>>()) : undefined;
}

/** Parameter of an operation that requires a permission: who acts, in which role, and under which key they ask. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = callerOf(context);
  if (actor === null) throw new DomainError('SIGN_IN_NEEDED', 'Sign in and choose a role to act in.');
  const request = keyedRequestOf(context);
  return request === undefined ? actor : { ...actor, request };
});
