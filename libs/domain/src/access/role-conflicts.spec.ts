import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { roles } from './actor.js';
import { can } from './can.js';
import { roleConflicts } from './role-conflicts.js';
import type { HeldRole } from './role-conflicts.js';
import { scopeOfRole } from './role-scope.js';

const regions: Record<string, string[]> = { R0A: ['Y58'], R0B: ['Y58', 'Y60'], R0C: ['Y61'] };
const regionsOf = (code: string) => regions[code] ?? [];
const held = (role: HeldRole['role'], scopeCode: string | null = null): HeldRole => ({ role, scopeCode });

const anyRole = fc.oneof(
  fc.record({ role: fc.constantFrom('PREPARER', 'APPROVER'), scopeCode: fc.constantFrom('R0A', 'R0B', 'R0C') }),
  fc.record({ role: fc.constant('HELPER'), scopeCode: fc.constantFrom('R0A', 'R0B', 'R0C', 'Y58', 'Y60', 'Y61') }),
  fc.record({ role: fc.constant('REGIONAL_LEAD'), scopeCode: fc.constantFrom('Y58', 'Y60', 'Y61') }),
  fc.record({ role: fc.constantFrom('NATIONAL_ANALYST', 'ADMINISTRATOR'), scopeCode: fc.constant(null) }),
) as fc.Arbitrary<HeldRole>;

describe('two roles of one person', () => {
  it.each([
    [held('PREPARER', 'R0A'), held('REGIONAL_LEAD', 'Y58')],
    [held('APPROVER', 'R0A'), held('REGIONAL_LEAD', 'Y58')],
    // It counts in Y58 now, and is known to move to Y60.
    [held('PREPARER', 'R0B'), held('REGIONAL_LEAD', 'Y60')],
    [held('PREPARER', 'R0A'), held('ADMINISTRATOR')],
    [held('REGIONAL_LEAD', 'Y58'), held('ADMINISTRATOR')],
    [held('HELPER', 'R0A'), held('REGIONAL_LEAD', 'Y58')],
    [held('HELPER', 'Y58'), held('REGIONAL_LEAD', 'Y58')],
    [held('HELPER', 'Y58'), held('ADMINISTRATOR')],
  ])('undo a separation: %j and %j', (first, second) => {
    expect(roleConflicts([first, second], regionsOf)).toMatchObject([{ first, second }]);
    expect(roleConflicts([second, first], regionsOf)).toHaveLength(1);
  });

  it.each([
    [held('PREPARER', 'R0A'), held('REGIONAL_LEAD', 'Y60')],
    [held('PREPARER', 'R0A'), held('APPROVER', 'R0A')],
    [held('REGIONAL_LEAD', 'Y58'), held('REGIONAL_LEAD', 'Y60')],
    [held('NATIONAL_ANALYST'), held('REGIONAL_LEAD', 'Y58')],
    [held('NATIONAL_ANALYST'), held('ADMINISTRATOR')],
  ])('stand beside each other: %j and %j', (first, second) => {
    expect(roleConflicts([first, second], regionsOf)).toEqual([]);
  });

  it('never leave one person who can both make a return and accept it', () => {
    fc.assert(
      fc.property(fc.array(anyRole, { maxLength: 5 }), fc.constantFrom('R0A', 'R0B', 'R0C'), (given, code) => {
        // Of one return, which counts in one of the regions.
        const both = regionsOf(code).some((regionCode) => {
          const may = (permission: Parameters<typeof can>[1]) =>
            given.some((one) => can(scopeOfRole(one), permission, { organisationCode: code, regionCode }));
          return may('return:review') && (may('return:type') || may('return:edit') || may('return:sign-off'));
        });
        if (both) expect(roleConflicts(given, regionsOf)).not.toEqual([]);
      }),
    );
  });

  it('give the reason in words, whichever roles they are', () => {
    const every = roles.flatMap((role) => [held(role, 'R0A'), held(role, 'Y58'), held(role)]);
    for (const { reason } of roleConflicts(every, regionsOf)) expect(reason).toMatch(/^whoever .* must not /);
  });
});
