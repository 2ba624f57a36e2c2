import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { roles } from './actor.js';
import { can } from './can.js';
import { roleOfClient, whyScopesNotHad } from './client-registration.js';
import { clientScopeMeaning, clientScopeName, clientScopes } from './client-scope.js';
import type { ClientScope } from './client-scope.js';
import { permissions } from './permissions.js';
import type { Permission } from './permissions.js';
import { scopeOfRole } from './role-scope.js';
import { scopesOpen, scopeWanted } from './scopes-open.js';

const anyScopes = fc.subarray([...clientScopes]);
const anyRegistration = fc.record({ scopes: anyScopes, organisationCode: fc.constantFrom('R0A', null) });
const subject = { organisationCode: 'R0A', regionCode: 'Y58', icbCode: null };

/** What a client registered so may do anywhere. */
function allowed(scopes: readonly ClientScope[], organisationCode: string | null): Permission[] {
  const role = roleOfClient({ organisationCode });
  const client = { ...scopeOfRole({ role, scopeCode: organisationCode }), scopes };
  return permissions.filter((permission) => can(client, permission, subject));
}

describe('the scopes of a client', () => {
  it('never let it do more than its role may do', () => {
    fc.assert(
      fc.property(anyScopes, fc.constantFrom(...roles), fc.constantFrom(...permissions), (scopes, role, permission) => {
        const held = scopeOfRole({ role, scopeCode: 'R0A' });
        if (can({ ...held, scopes }, permission, subject)) expect(can(held, permission, subject)).toBe(true);
      }),
    );
  });

  it('open what they say and nothing of another scope', () => {
    fc.assert(
      fc.property(anyScopes, fc.constantFrom(...permissions), (scopes, permission) => {
        const wanted = scopeWanted(permission);
        expect(scopesOpen(scopes, permission)).toBe(wanted === 'ANY' || (wanted !== null && scopes.includes(wanted)));
      }),
    );
  });

  it('hold up nobody who is bound by none, and open nothing that is not in the table', () => {
    for (const permission of permissions) expect(scopesOpen(undefined, permission)).toBe(true);
    expect(scopesOpen(clientScopes, 'constructor' as Permission)).toBe(false);
  });

  it('never let a program decide about a return, help with one or administer anything', () => {
    for (const code of ['R0A', null]) {
      const may = allowed(clientScopes, code);
      expect(may.filter((each) => /:(review|sign-off|help|administer|load)$/.test(each))).toEqual([]);
    }
  });

  it.each([
    ['FIGURES', ['comparison:read', 'reference:read']],
    ['STATUSES', ['organisation-comparison:read', 'reference:read']],
    ['RETURNS', ['return-progress:read', 'reference:read']],
    ['ORGANISATIONS', ['organisation:read', 'reference:read']],
  ] as const)('open for all of England, alone: %s', (scope, wanted) => {
    expect(allowed([scope], null).sort()).toEqual([...wanted].sort());
  });

  it('open each something that the role of such a client may do', () => {
    fc.assert(
      fc.property(anyRegistration, ({ scopes, organisationCode }) => {
        fc.pre(whyScopesNotHad({ scopes, organisationCode }) === null);
        const without = (scope: ClientScope) => scopes.filter((each) => each !== scope);
        for (const scope of scopes) {
          expect(allowed(without(scope), organisationCode).length).toBeLessThan(
            allowed(scopes, organisationCode).length,
          );
        }
      }),
    );
  });

  it('are had for one organisation exactly with the scope of own returns, and not with the returns of others', () => {
    expect(whyScopesNotHad({ scopes: [], organisationCode: null })).toContain('at least one');
    expect(whyScopesNotHad({ scopes: ['OWN_RETURNS'], organisationCode: null })).toContain('needs the ODS code');
    expect(whyScopesNotHad({ scopes: ['FIGURES'], organisationCode: 'R0A' })).toContain('needs the scope');
    expect(whyScopesNotHad({ scopes: ['OWN_RETURNS', 'STATUSES'], organisationCode: 'R0A' })).toContain('statuses');
    expect(whyScopesNotHad({ scopes: ['OWN_RETURNS', 'FIGURES'], organisationCode: 'R0A' })).toBeNull();
    expect(whyScopesNotHad({ scopes: ['FIGURES', 'RETURNS'], organisationCode: null })).toBeNull();
  });

  it('have each a name and a meaning', () => {
    for (const scope of clientScopes) {
      expect(clientScopeName(scope)).toMatch(/^[a-z]/);
      expect(clientScopeMeaning(scope)).toMatch(/^[A-Z].*\.$/);
    }
  });
});
