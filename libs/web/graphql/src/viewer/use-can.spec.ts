import { describe, expect, it } from '@jest/globals';
import { can, permissions, roles } from '@monitor/domain';
import type { HeldRole } from '@monitor/domain';
import fc from 'fast-check';
import { canAs } from './use-can.js';

const code = fc.constantFrom('X01', 'X02', 'Y56', 'Y58');
const held: fc.Arbitrary<HeldRole> = fc.record({ role: fc.constantFrom(...roles), scopeCode: fc.option(code) });
const subject = fc.record({ organisationCode: code, regionCode: code }, { requiredKeys: [] });

describe('what the viewer may do', () => {
  it('is nothing before a role is chosen', () => {
    for (const permission of permissions) expect(canAs(null)(permission)).toBe(false);
  });

  it('is what the API lets somebody do who acts for nothing but the same place', () => {
    fc.assert(
      fc.property(held, fc.constantFrom(...permissions), subject, ({ role, scopeCode }, permission, about) => {
        const own = scopeCode === null ? [] : [scopeCode];
        // The widest actor of this place: what even they may not do in the role, the viewer may not either.
        const widest = { role, organisationCodes: own, regionCodes: own, helpedCodes: own };
        expect(canAs({ role, scopeCode })(permission, about)).toBe(can(widest, permission, about));
      }),
    );
  });

  it('reaches no further than the place acted for', () => {
    const lead = canAs({ role: 'REGIONAL_LEAD', scopeCode: 'Y58' });
    expect(lead('return:review', { organisationCode: 'X01', regionCode: 'Y58' })).toBe(true);
    expect(lead('return:review', { organisationCode: 'X01', regionCode: 'Y56' })).toBe(false);
    expect(lead('return:sign-off')).toBe(false);
  });
});
