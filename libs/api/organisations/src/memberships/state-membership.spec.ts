import { describe, expect, it } from '@jest/globals';
import type { Membership } from './membership.js';
import { endMemberships, stateMembership } from './state-membership.js';
import type { MembershipStatement } from './state-membership.js';

function membership(groupCode: string, validFrom: string, validTo: string | null = null, changes = {}): Membership {
  return { memberCode: 'ZP1', kind: 'PCN', groupCode, groupName: groupCode, validFrom, validTo, ...changes };
}

/** States a membership of 1 April 2024, undated unless the test gives days. */
function state(known: Membership[], groupCode: string | null, changes: Partial<MembershipStatement> = {}) {
  const groupName = changes.groupName ?? groupCode ?? '';
  const statement = { line: 1, memberCode: 'ZP1', kind: 'PCN', groupCode, validFrom: null, validTo: null } as const;
  return stateMembership(known, { ...statement, ...changes, groupName }, '2024-04-01');
}

describe('a statement that gives no days', () => {
  it('begins a membership on the day of the source, and ends the one before', () => {
    expect(state([], 'A')).toEqual([membership('A', '2024-04-01')]);
    expect(state([membership('A', '2020-04-01')], 'B')).toEqual([
      membership('A', '2020-04-01', '2024-03-31'),
      membership('B', '2024-04-01'),
    ]);
  });

  it('changes nothing that is known already, nor what is known to begin later', () => {
    const known = [membership('A', '2020-04-01', '2024-12-31'), membership('B', '2025-01-01')];
    expect(state(known, 'A')).toEqual(known);
    expect(state([membership('B', '2025-01-01')], 'A')).toEqual([
      membership('A', '2024-04-01', '2024-12-31'),
      membership('B', '2025-01-01'),
    ]);
  });

  it('ends the membership of an organisation that belongs to no group, and only of that kind', () => {
    const place = membership('L', '2020-04-01', null, { kind: 'PLACE' });
    expect(state([membership('A', '2020-04-01'), place], null)).toEqual([
      membership('A', '2020-04-01', '2024-03-31'),
      place,
    ]);
    expect(state([membership('A', '2024-04-01')], null)).toEqual([]);
  });

  it('lets a group have another name from that day on', () => {
    expect(state([membership('A', '2020-04-01')], 'A', { groupName: 'New' })).toEqual([
      membership('A', '2020-04-01', '2024-03-31'),
      membership('A', '2024-04-01', null, { groupName: 'New' }),
    ]);
  });
});

describe('a statement that gives days', () => {
  it('takes the place of what is known of the same group, and cuts the others', () => {
    const known = [membership('A', '2020-04-01', '2023-12-31'), membership('B', '2024-01-01')];
    expect(state(known, 'B', { validFrom: '2023-10-01' })).toEqual([
      membership('A', '2020-04-01', '2023-09-30'),
      membership('B', '2023-10-01'),
    ]);
  });

  it('leaves an earlier time in the same group alone, and begins later what overlaps its end', () => {
    const known = [membership('A', '2018-04-01', '2019-03-31'), membership('B', '2024-01-01')];
    expect(state(known, 'A', { validFrom: '2023-04-01', validTo: '2024-03-31' })).toEqual([
      membership('A', '2018-04-01', '2019-03-31'),
      membership('A', '2023-04-01', '2024-03-31'),
      membership('B', '2024-04-01'),
    ]);
  });

  it('lets an organisation belong to several collaboratives', () => {
    const kind = 'COLLABORATIVE' as const;
    const known = [membership('A', '2020-04-01', null, { kind })];
    expect(state(known, 'B', { kind, validFrom: '2023-04-01' })).toEqual([
      membership('A', '2020-04-01', null, { kind }),
      membership('B', '2023-04-01', null, { kind }),
    ]);
  });
});

describe('memberships of an organisation that closes', () => {
  it('end with it; one that ended before stays, one that would begin later never was', () => {
    const known = [
      membership('A', '2018-04-01', '2019-03-31'),
      membership('B', '2020-04-01'),
      membership('C', '2025-04-01'),
    ];
    expect(endMemberships(known, '2024-03-31')).toEqual([
      membership('A', '2018-04-01', '2019-03-31'),
      membership('B', '2020-04-01', '2024-03-31'),
    ]);
  });
});
