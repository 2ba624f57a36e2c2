import type { GrantedRolePartsFragment, ServicePersonPartsFragment } from '@monitor/web-graphql';

/** For tests: a role that is held, but for what a test says of it. */
export function aRole(changes: Partial<GrantedRolePartsFragment> = {}): GrantedRolePartsFragment {
  return {
    id: 'r-1',
    role: 'PREPARER',
    scopeCode: 'ZZ1',
    scopeName: 'Alder Vale',
    grantedAt: '2026-11-02T10:00:00.000Z',
    grantedBy: 'Kim',
    grantedBecause: 'Fills in returns',
    revokedAt: null,
    revokedBy: null,
    revokedBecause: null,
    ...changes,
  };
}

/** For tests: a person without a role, but for what a test says of them. */
export function aPerson(changes: Partial<ServicePersonPartsFragment> = {}): ServicePersonPartsFragment {
  return {
    id: 'p-1',
    displayName: 'Sam Lee',
    subject: 'sam.lee',
    provider: 'https://identity.example',
    addedAt: '2026-11-01T10:00:00.000Z',
    conflicts: [],
    whyNot: null,
    roles: [],
    endedRoles: [],
    ...changes,
  };
}
