import { can, scopeOfRole } from '@monitor/domain';
import type { HeldRole, Permission, Subject } from '@monitor/domain';
import { useActing } from './viewer-context.js';

/** Whether something may be done: the same rule as the API's, so that no page offers what the API refuses. */
export type Can = (permission: Permission, subject?: Subject) => boolean;

/** What somebody may do in a role they hold; nothing where they act in none. */
export function canAs(held: HeldRole | null): Can {
  if (held === null) return () => false;
  const actor = scopeOfRole(held);
  return (permission, subject) => can(actor, permission, subject);
}

/**
 * What the viewer may do in the role they act in.
 * @example const can = useCan(); can('return:review', { regionCode: 'Y58' })
 */
export function useCan(): Can {
  return canAs(useActing());
}

/** The region that the viewer acts for; null for organisations, for England, and where nobody is signed in. */
export function useOwnRegion(): string | null {
  const acting = useActing();
  if (acting === null) return null;
  return scopeOfRole(acting).regionCodes.find((code) => code !== '*') ?? null;
}
