import { describe, expect, it } from '@jest/globals';
import { roles } from './actor.js';
import type { Actor, Role } from './actor.js';
import { can, rolesGranted } from './can.js';
import { permissions } from './permissions.js';
import { roleDescription } from './role-descriptions.js';
import { roleLabel } from './role-labels.js';

function actorAs(role: Role, scope: Partial<Actor> = {}): Actor {
  return { personId: 'p1', displayName: roleLabel(role), role, organisationCodes: [], regionCodes: [], ...scope };
}

const preparer = actorAs('PREPARER', { organisationCodes: ['RX1'] });
const approver = actorAs('APPROVER', { organisationCodes: ['RX1'] });
const lead = actorAs('REGIONAL_LEAD', { regionCodes: ['Y58'] });
const analyst = actorAs('NATIONAL_ANALYST', { regionCodes: ['*'] });
const administrator = actorAs('ADMINISTRATOR');
const own = { organisationCode: 'RX1', regionCode: 'Y58' };
const foreign = { organisationCode: 'RX2', regionCode: 'Y60' };

describe('who may do what', () => {
  it('lets a preparer read, edit and submit the own return, and no other', () => {
    for (const permission of [
      'return:read',
      'return:type',
      'return:confirm',
      'return:edit',
      'return:submit',
    ] as const) {
      expect(can(preparer, permission, own)).toBe(true);
      expect(can(preparer, permission, foreign)).toBe(false);
    }
    expect(can(preparer, 'return:sign-off', own)).toBe(false);
    expect(can(preparer, 'return:review', own)).toBe(false);
  });

  it('lets an approver sign off the own return, but never edit it', () => {
    expect(can(approver, 'return:sign-off', own)).toBe(true);
    expect(can(approver, 'return:sign-off', foreign)).toBe(false);
    expect(can(approver, 'return:edit', own)).toBe(false);
    expect(can(approver, 'return:submit', own)).toBe(false);
  });

  it('lets a regional lead review returns of the own region, and no other', () => {
    for (const permission of ['return:read', 'return:review', 'organisation-comparison:read'] as const) {
      expect(can(lead, permission, own)).toBe(true);
      expect(can(lead, permission, foreign)).toBe(false);
    }
    expect(can(lead, 'return:edit', own)).toBe(false);
  });

  it('lets a helper read and type the returns of the organisations helped, and decide about none', () => {
    for (const code of ['RX1', 'QOX', 'Y58']) {
      const helper = actorAs('HELPER', { helpedCodes: [code] });
      for (const permission of ['return:read', 'return:type', 'return:help'] as const) {
        expect(can(helper, permission, { ...own, icbCode: 'QOX' })).toBe(true);
        expect(can(helper, permission, { ...foreign, icbCode: null })).toBe(false);
      }
      for (const permission of ['return:edit', 'return:confirm', 'return:submit', 'return:sign-off'] as const)
        expect(can(helper, permission, own)).toBe(false);
      expect(can(helper, 'return:review', own)).toBe(false);
    }
    expect(can(actorAs('HELPER'), 'return:read', own)).toBe(false);
  });

  it('lets whoever acts for England read everywhere, and decide nowhere', () => {
    const wide = actorAs('REGIONAL_LEAD', { regionCodes: ['*'] });
    expect(can(wide, 'return:read', foreign)).toBe(true);
    expect(can(wide, 'return:review', foreign)).toBe(false);
  });

  it('names the roles that a permission is granted to', () => {
    for (const permission of permissions) {
      expect(rolesGranted(permission)).toEqual(roles.filter((role) => can(actorAs(role), permission)));
    }
    expect(rolesGranted('return:sign-off')).toEqual(['APPROVER']);
  });

  it('refuses when the part of the subject that bounds the role is left out', () => {
    expect(can(lead, 'return:read', { organisationCode: 'RX1' })).toBe(false);
    expect(can(preparer, 'return:read', { regionCode: 'Y58' })).toBe(false);
  });

  it('never takes the sign for England for a place somebody acts for', () => {
    const wide = actorAs('PREPARER', { organisationCodes: ['*'] });
    expect(can(wide, 'return:read', own)).toBe(false);
    expect(can(wide, 'return:read', { organisationCode: '*' })).toBe(false);
    expect(can(lead, 'return:read', { regionCode: '*' })).toBe(false);
  });

  it('lets a national analyst compare organisations, but not read a return', () => {
    expect(can(analyst, 'organisation-comparison:read', foreign)).toBe(true);
    expect(can(analyst, 'return:read', foreign)).toBe(false);
  });

  it('lets only an administrator administer people', () => {
    expect(can(administrator, 'person:administer')).toBe(true);
    expect(can(administrator, 'return:read', own)).toBe(false);
    for (const actor of [preparer, approver, lead, analyst]) expect(can(actor, 'person:administer')).toBe(false);
  });

  it('lets everyone signed in read comparisons and reference lists', () => {
    for (const role of roles) {
      expect(can(actorAs(role), 'comparison:read', foreign)).toBe(true);
      expect(can(actorAs(role), 'reference:read')).toBe(true);
    }
  });

  it('asks about the role alone when no subject is named', () => {
    expect(can(preparer, 'return:edit')).toBe(true);
    expect(can(approver, 'return:edit')).toBe(false);
  });

  it('grants nothing to a role that is not in the table', () => {
    const stranger = { ...preparer, role: 'constructor' as string as Role };
    for (const permission of permissions) expect(can(stranger, permission, own)).toBe(false);
  });

  it('gives every role a name and a sentence', () => {
    for (const role of roles) {
      expect(roleLabel(role)).toMatch(/^[A-Z]/);
      expect(roleDescription(role)).toMatch(/\.$/);
    }
  });
});
