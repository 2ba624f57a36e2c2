import { roleLabel } from '@monitor/domain';
import type { Role } from '@monitor/domain';

/** A role and its place as people say it, for example “Preparer for Alder Vale (R0A)”. */
export function roleInWords({
  role,
  scopeCode,
  scopeName,
}: {
  role: Role;
  scopeCode: string | null;
  scopeName: string;
}): string {
  return scopeCode === null
    ? `${roleLabel(role)} for ${scopeName}`
    : `${roleLabel(role)} for ${scopeName} (${scopeCode})`;
}
