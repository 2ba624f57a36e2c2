import { databaseRole, identitySettings } from '@monitor/api-platform';
import type { Actor, Role, SystemActor } from '@monitor/domain';

/** For tests: where everybody acts, and a place that none of them has anything to do with. */
export const own = { organisationCode: 'R0A', icbCode: 'QOX', regionCode: 'Y58', quarterId: '2026-27-Q1' };
export const foreign = { organisationCode: 'R0Z', icbCode: 'QHL', regionCode: 'Y60', quarterId: '2026-27-Q1' };
export type Place = typeof own;
/** A quarter of which every place has a return that does not count yet. */
export const uncountedQuarterId = '2026-27-Q3';

const personIds: Record<Role, string> = {
  PREPARER: '00000000-0000-4000-8000-000000000001',
  APPROVER: '00000000-0000-4000-8000-000000000002',
  REGIONAL_LEAD: '00000000-0000-4000-8000-000000000003',
  NATIONAL_ANALYST: '00000000-0000-4000-8000-000000000004',
  ADMINISTRATOR: '00000000-0000-4000-8000-000000000005',
  HELPER: '00000000-0000-4000-8000-000000000006',
};

function actorAs(role: Role): Actor {
  const isOfOrganisation = role === 'PREPARER' || role === 'APPROVER';
  const regionCodes = role === 'REGIONAL_LEAD' ? [own.regionCode] : role === 'NATIONAL_ANALYST' ? ['*'] : [];
  return {
    personId: personIds[role],
    displayName: role,
    role,
    organisationCodes: isOfOrganisation ? [own.organisationCode] : [],
    regionCodes,
    ...(role === 'HELPER' && { helpedCodes: [own.icbCode] }),
  };
}

/** Who runs a statement: the settings that say so, and the role of the database (null = the connection's own). */
export interface Identity {
  settings: Record<string, string>;
  databaseRole: string | null;
  connection: 'LOGIN' | 'OWNER';
}

function identityOf(actor: Actor | SystemActor, connection: Identity['connection'] = 'LOGIN'): Identity {
  return { settings: { ...identitySettings(actor) }, databaseRole: databaseRole(actor), connection };
}

const preparer = identityOf(actorAs('PREPARER'));

/** For tests: everybody who can reach the database, honest or not. */
export const identities = {
  PREPARER: preparer,
  APPROVER: identityOf(actorAs('APPROVER')),
  REGIONAL_LEAD: identityOf(actorAs('REGIONAL_LEAD')),
  NATIONAL_ANALYST: identityOf(actorAs('NATIONAL_ANALYST')),
  ADMINISTRATOR: identityOf(actorAs('ADMINISTRATOR')),
  HELPER: identityOf(actorAs('HELPER')),
  /** The application's role without saying who. */
  NOBODY: { settings: {}, databaseRole: 'monitor_app', connection: 'LOGIN' },
  /** Somebody who merely says that they are the product. */
  PRETENDER: { ...preparer, settings: { ...preparer.settings, 'app.role': 'SYSTEM', 'app.regions': '*' } },
  /** The pool before it takes a role. */
  POOL: { settings: preparer.settings, databaseRole: null, connection: 'LOGIN' },
  PRODUCT: identityOf({ system: 'import' }),
  OPERATOR: identityOf({ system: 'people' }, 'OWNER'),
} as const satisfies Record<string, Identity>;
export type IdentityName = keyof typeof identities;
export const identityNames = Object.keys(identities) as IdentityName[];

/** The person behind an identity, where there is one. */
export function personOf(name: IdentityName): string {
  return (identities[name].settings as Record<string, string>)['app.person'] || personIds.ADMINISTRATOR;
}
