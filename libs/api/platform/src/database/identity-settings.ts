import type { Actor, Instigator, SystemActor } from '@monitor/domain';

/** Settings of a transaction that row-level security and the record of who did what read; each ends with it. */
export type IdentitySettings = Record<
  `app.${'person' | 'role' | 'organisations' | 'regions' | 'helped' | 'request' | 'acting' | 'acting_role'}`,
  string
>;

/** The roles of the database that a transaction can be done in. */
export type DatabaseRole = 'monitor_app' | 'monitor_system' | 'monitor_operator';

/** Whether the product itself is acting, not a person. */
export function isSystem(actor: Actor | SystemActor): actor is SystemActor {
  return 'system' in actor;
}

/** Which role of the database does the actor's work: what the product itself does cannot be had by a setting alone. */
export function databaseRole(actor: Actor | SystemActor): DatabaseRole {
  if (!isSystem(actor) || actor.system === 'visitors') return 'monitor_app';
  return actor.system === 'people' ? 'monitor_operator' : 'monitor_system';
}

const nobody: IdentitySettings = {
  'app.person': '',
  'app.role': '',
  'app.organisations': '',
  'app.regions': '',
  'app.helped': '',
  'app.request': '',
  'app.acting': '',
  'app.acting_role': '',
};

/** Says who acts, in the words of the policies: codes are joined by commas, `*` is England. */
export function identitySettings(actor: Actor | SystemActor): IdentitySettings {
  if (isSystem(actor)) {
    // Nobody's identity: policies let through what they let through to everybody.
    if (actor.system === 'visitors') return { ...nobody, 'app.acting': 'a visitor who is not signed in' };
    const { onBehalfOf } = actor;
    return {
      ...nobody,
      'app.role': 'SYSTEM',
      'app.person': onBehalfOf?.personId ?? '',
      'app.request': onBehalfOf?.requestId ?? '',
      'app.acting_role': onBehalfOf?.role ?? '',
      'app.acting': onBehalfOf === undefined ? `the product itself (${actor.system})` : actingName(onBehalfOf),
    };
  }
  return {
    'app.person': actor.personId,
    'app.role': actor.role,
    'app.organisations': joinCodes(actor.organisationCodes),
    'app.regions': joinCodes(actor.regionCodes),
    'app.helped': joinCodes(actor.helpedCodes ?? []),
    'app.request': actor.requestId ?? '',
    'app.acting': actingName(actor),
    'app.acting_role': actor.role,
  };
}

/** Who acts, as it is written beside what they did. */
function actingName({ personId, displayName, role }: Instigator): string {
  return `${displayName} (${[role, personId].filter((part) => part !== null).join(', ')})`;
}

function joinCodes(codes: readonly string[]): string {
  const wrong = codes.find((code) => !/^([A-Za-z0-9-]+|\*)$/.test(code));
  // A comma within a code would widen what the actor may see.
  if (wrong !== undefined) throw new Error(`"${wrong}" is not an organisation or region code.`);
  return codes.join(',');
}
