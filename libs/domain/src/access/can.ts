import { roles } from './actor.js';
import type { Role } from './actor.js';
import { scopesOpen } from './scopes-open.js';
import type { Permission, Subject } from './permissions.js';
import type { ScopedRole } from './role-scope.js';

/** How far a permission reaches: everywhere, or only the organisations or regions the actor acts for, or types for. */
type Reach = 'EVERYWHERE' | 'OWN_ORGANISATIONS' | 'OWN_REGIONS' | 'HELPED_ORGANISATIONS';

type Grants = Partial<Record<Permission, Reach>>;

const everyone = {
  'comparison:read': 'EVERYWHERE',
  'organisation:read': 'EVERYWHERE',
  'reference:read': 'EVERYWHERE',
  'view:keep': 'EVERYWHERE',
} as const satisfies Grants;

const grants: Record<Role, Grants> = {
  PREPARER: {
    ...everyone,
    'return:read': 'OWN_ORGANISATIONS',
    'return:type': 'OWN_ORGANISATIONS',
    'return:edit': 'OWN_ORGANISATIONS',
    'return:confirm': 'OWN_ORGANISATIONS',
    'return:submit': 'OWN_ORGANISATIONS',
    'return:comment': 'OWN_ORGANISATIONS',
    'return:attend': 'OWN_ORGANISATIONS',
    'plan:follow': 'OWN_ORGANISATIONS',
    'plan:keep': 'OWN_ORGANISATIONS',
    'comparison-note:read': 'OWN_ORGANISATIONS',
    'comparison-note:write': 'OWN_ORGANISATIONS',
    'loaded-answer:read': 'OWN_ORGANISATIONS',
    'mailbox:read': 'OWN_ORGANISATIONS',
  },
  APPROVER: {
    ...everyone,
    'return:read': 'OWN_ORGANISATIONS',
    'return:confirm': 'OWN_ORGANISATIONS',
    'return:sign-off': 'OWN_ORGANISATIONS',
    'return:comment': 'OWN_ORGANISATIONS',
    'return:attend': 'OWN_ORGANISATIONS',
    'plan:follow': 'OWN_ORGANISATIONS',
    'plan:keep': 'OWN_ORGANISATIONS',
    'comparison-note:read': 'OWN_ORGANISATIONS',
    'comparison-note:write': 'OWN_ORGANISATIONS',
    'loaded-answer:read': 'OWN_ORGANISATIONS',
    'mailbox:read': 'OWN_ORGANISATIONS',
    'mailbox:keep': 'OWN_ORGANISATIONS',
  },
  REGIONAL_LEAD: {
    ...everyone,
    'return:read': 'OWN_REGIONS',
    'return:review': 'OWN_REGIONS',
    'return:extend': 'OWN_REGIONS',
    'return:comment': 'OWN_REGIONS',
    'plan:follow': 'OWN_REGIONS',
    'return-progress:read': 'OWN_REGIONS',
    'organisation-comparison:read': 'OWN_REGIONS',
    'comparison-note:read': 'OWN_REGIONS',
    'change:follow': 'OWN_REGIONS',
    'evaluation:ask': 'EVERYWHERE',
    'loaded-answer:read': 'OWN_REGIONS',
    'mailbox:read': 'OWN_REGIONS',
    'mailbox:keep': 'OWN_REGIONS',
    'letter:write': 'OWN_REGIONS',
  },
  NATIONAL_ANALYST: {
    ...everyone,
    'return-progress:read': 'EVERYWHERE',
    'return-time:read': 'EVERYWHERE',
    'organisation-comparison:read': 'EVERYWHERE',
    'comparison-note:read': 'EVERYWHERE',
    'change:follow': 'EVERYWHERE',
    'evaluation:ask': 'EVERYWHERE',
    'loaded-answer:read': 'EVERYWHERE',
    'publication:prepare': 'EVERYWHERE',
    'publication:approve': 'EVERYWHERE',
  },
  ADMINISTRATOR: {
    ...everyone,
    'person:administer': 'EVERYWHERE',
    'client:administer': 'EVERYWHERE',
    'organisation:administer': 'EVERYWHERE',
    'comparability:administer': 'EVERYWHERE',
    'collection:load': 'EVERYWHERE',
    'form:administer': 'EVERYWHERE',
    'return-time:read': 'EVERYWHERE',
    'window:administer': 'EVERYWHERE',
    'mailbox:read': 'EVERYWHERE',
    'mailbox:keep': 'EVERYWHERE',
    'letter:read': 'EVERYWHERE',
  },
  HELPER: {
    ...everyone,
    'return:read': 'HELPED_ORGANISATIONS',
    'return:type': 'HELPED_ORGANISATIONS',
    'return:help': 'HELPED_ORGANISATIONS',
    'return:comment': 'HELPED_ORGANISATIONS',
    'return:attend': 'HELPED_ORGANISATIONS',
  },
};

/** Actors come from outside (sessions, tokens): a role or permission the table does not hold grants nothing. */
function reachOf(role: Role, permission: Permission): Reach | undefined {
  if (!Object.hasOwn(grants, role) || !Object.hasOwn(grants[role], permission)) return undefined;
  return grants[role][permission];
}

/** The roles that a permission is granted to, whatever it reaches. */
export function rolesGranted(permission: Permission): Role[] {
  return roles.filter((role) => reachOf(role, permission) !== undefined);
}

function covers(codes: readonly string[], code: string | null | undefined): boolean {
  return code != null && code !== '*' && codes.includes(code);
}

/**
 * Whether an actor may do something: the first lock on every operation.
 *
 * Without a subject the question is whether the role may ever do it. With one, the part that bounds the role must be
 * there and be the actor's own: an organisation for preparers and approvers, the organisation's region for regional
 * leads, and for helpers the organisation, its board or its region. A subject that leaves that part out is refused, so that a forgotten scope closes the door.
 *
 * A registered program may do no more than the scopes that it was given open, whatever its role may do.
 */
export function can(actor: ScopedRole, permission: Permission, subject?: Subject): boolean {
  const reach = reachOf(actor.role, permission);
  if (reach === undefined || !scopesOpen(actor.scopes, permission)) return false;
  if (reach === 'EVERYWHERE') return true;
  const { organisationCode, icbCode, regionCode } = subject ?? {};
  if (organisationCode === undefined && regionCode === undefined) return true;
  if (reach === 'OWN_ORGANISATIONS') return covers(actor.organisationCodes, organisationCode);
  if (reach === 'HELPED_ORGANISATIONS') {
    return [organisationCode, icbCode, regionCode].some((code) => covers(actor.helpedCodes ?? [], code));
  }
  if (covers(actor.regionCodes, regionCode)) return true;
  // Those who act for all of England may read everything, but decide about no single return.
  return regionCode !== undefined && actor.regionCodes.includes('*') && permission.endsWith(':read');
}
