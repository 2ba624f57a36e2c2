import type { Actor, SystemActor } from '@monitor/domain';

/** Settings of a transaction that row-level security reads; each lasts until the transaction ends. */
export type IdentitySettings = Record<
  `app.${'person' | 'role' | 'organisations' | 'regions' | 'request' | 'as_at'}`,
  string
>;

/** Whether the product itself is acting, not a person. */
export function isSystem(actor: Actor | SystemActor): actor is SystemActor {
  return 'system' in actor;
}

const nobody: IdentitySettings = {
  'app.person': '',
  'app.role': '',
  'app.organisations': '',
  'app.regions': '',
  'app.request': '',
  'app.as_at': '',
};

/** Says who acts, in the words of the policies: codes are joined by commas, `*` is England. */
export function identitySettings(actor: Actor | SystemActor): IdentitySettings {
  if (isSystem(actor)) {
    return { ...nobody, 'app.role': 'SYSTEM' };
  }
  return {
    'app.person': actor.personId,
    'app.role': actor.role,
    'app.organisations': joinCodes(actor.organisationCodes),
    'app.regions': joinCodes(actor.regionCodes),
    'app.request': actor.requestId ?? '',
    'app.as_at': actor.asAt ?? '',
  };
}

function joinCodes(codes: readonly string[]): string {
  const wrong = codes.find((code) => !/^([A-Za-z0-9-]+|\*)$/.test(code));
  // A comma within a code would widen what the actor may see.
  if (wrong !== undefined) throw new Error(`"${wrong}" is not an organisation or region code.`);
  return codes.join(',');
}
