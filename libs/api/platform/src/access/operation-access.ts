import { SetMetadata } from '@nestjs/common';
import type { Permission } from '@monitor/domain';

/** Who may call an operation: anyone, anyone signed in (also without a role), or a role that holds a permission. */
export type OperationAccess =
  { kind: 'PUBLIC' } | { kind: 'SIGNED_IN' } | { kind: 'PERMISSION'; permission: Permission };

const ACCESS = 'monitor:operation-access';

/** The operation may be called without signing in. */
export function Public(): MethodDecorator {
  return SetMetadata<string, OperationAccess>(ACCESS, { kind: 'PUBLIC' });
}

/** The operation may be called by whoever is signed in, in whichever role. */
export function SignedIn(): MethodDecorator {
  return SetMetadata<string, OperationAccess>(ACCESS, { kind: 'SIGNED_IN' });
}

/** The operation needs a role that holds the permission. Whether it covers the subject, the service asks. */
export function RequiresPermission(permission: Permission): MethodDecorator {
  return SetMetadata<string, OperationAccess>(ACCESS, { kind: 'PERMISSION', permission });
}

/** What an operation's method declares; undefined when it declares nothing, and then it is refused to everyone. */
export function accessOf(method: object): OperationAccess | undefined {
  return Reflect.getMetadata(ACCESS, method) as OperationAccess | undefined;
}
