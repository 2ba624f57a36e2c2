import type { Role } from './actor.js';

const labels: Record<Role, string> = {
  PREPARER: 'Preparer',
  APPROVER: 'Approver',
  REGIONAL_LEAD: 'Regional lead',
  NATIONAL_ANALYST: 'National analyst',
  ADMINISTRATOR: 'Administrator',
  HELPER: 'Helper',
};

/** The name of a role as people say it. */
export function roleLabel(role: Role): string {
  return labels[role];
}

/** A role with the code of the place it is for, for example "Preparer R0A". */
export function roleWithScope({ role, scopeCode }: { role: Role; scopeCode: string | null }): string {
  return scopeCode === null ? labels[role] : `${labels[role]} ${scopeCode}`;
}
