import { applyDecorators, SetMetadata } from '@nestjs/common';
import { Extensions } from '@nestjs/graphql';
import type { Permission } from '@monitor/domain';
import type { GraphQLField } from 'graphql';

/** Who may call an operation: anyone, anyone signed in (also without a role), or a role that holds a permission. */
export type OperationAccess =
  { kind: 'PUBLIC' } | { kind: 'SIGNED_IN' } | { kind: 'PERMISSION'; permission: Permission };

const ACCESS = 'monitor:operation-access';

/** Keeps the declaration at the method, for the guard, and in the schema, for its documentation. */
function declare(access: OperationAccess): MethodDecorator {
  return applyDecorators(SetMetadata(ACCESS, access), Extensions({ [ACCESS]: access }));
}

/** The operation may be called without signing in. */
export function Public(): MethodDecorator {
  return declare({ kind: 'PUBLIC' });
}

/** The operation may be called by whoever is signed in, in whichever role. */
export function SignedIn(): MethodDecorator {
  return declare({ kind: 'SIGNED_IN' });
}

/** The operation needs a role that holds the permission. Whether it covers the subject, the service asks. */
export function RequiresPermission(permission: Permission): MethodDecorator {
  return declare({ kind: 'PERMISSION', permission });
}

/** What an operation's method declares; undefined when it declares nothing, and then it is refused to everyone. */
export function accessOf(method: object): OperationAccess | undefined {
  return Reflect.getMetadata(ACCESS, method) as OperationAccess | undefined;
}

/** What an operation of a built schema declares; undefined when it declares nothing. */
export function accessOfField({ extensions }: GraphQLField<unknown, unknown>): OperationAccess | undefined {
  return extensions[ACCESS] as OperationAccess | undefined;
}
