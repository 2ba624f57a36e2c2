import { RESOLVER_NAME_METADATA, RESOLVER_TYPE_METADATA } from '@nestjs/graphql';
import { accessOf } from '../access/operation-access.js';
import type { OperationAccess } from '../access/operation-access.js';

/** A class that answers GraphQL operations. */
export type ResolverClass = abstract new (...collaborators: never[]) => object;

export interface DeclaredOperation {
  kind: 'Query' | 'Mutation' | 'Subscription';
  name: string;
  /** For messages, for example `ReturnsResolver.submitReturn`. */
  method: string;
  access: OperationAccess | undefined;
}

const kinds = ['Query', 'Mutation', 'Subscription'] as const;

/** The operations that a resolver class answers, with the access each declares. */
export function operationsOf(resolver: ResolverClass): DeclaredOperation[] {
  // Functions that make a provider are listed among the classes, and have no prototype.
  const prototype = resolver.prototype as Record<string, unknown> | undefined;
  if (prototype === undefined) return [];
  return Object.getOwnPropertyNames(prototype).flatMap((key) => {
    const method = Object.getOwnPropertyDescriptor(prototype, key)?.value as unknown;
    if (typeof method !== 'function') return [];
    const type = Reflect.getMetadata(RESOLVER_TYPE_METADATA, method) as unknown;
    const kind = kinds.find((candidate) => candidate === type);
    if (kind === undefined) return [];
    const name = (Reflect.getMetadata(RESOLVER_NAME_METADATA, method) as string | undefined) ?? key;
    return [{ kind, name, method: `${resolver.name}.${key}`, access: accessOf(method) }];
  });
}
