import type { Role } from './actor.js';
import { clientScopeName } from './client-scope.js';
import type { ClientScope } from './client-scope.js';

/** What a client is registered as: what it is given, and the organisation whose returns it fills in, if any. */
export interface ClientRegistration {
  scopes: readonly ClientScope[];
  organisationCode: string | null;
}

/** The role in which a registered client acts: it prepares the returns of one organisation, or reads for England. */
export function roleOfClient({ organisationCode }: Pick<ClientRegistration, 'organisationCode'>): Role {
  return organisationCode === null ? 'NATIONAL_ANALYST' : 'PREPARER';
}

/** Why a client cannot be registered with these scopes, in a sentence that says what to do; null where it can. */
export function whyScopesNotHad({ scopes, organisationCode }: ClientRegistration): string | null {
  if (scopes.length === 0) return 'A client without a scope could read nothing. Give it at least one.';
  if (scopes.includes('OWN_RETURNS') !== (organisationCode !== null)) {
    return organisationCode === null
      ? 'The scope of own returns needs the ODS code of the organisation whose returns they are.'
      : 'A client of one organisation needs the scope of own returns. Add the scope, or leave the organisation out.';
  }
  const ofEngland = scopes.filter((scope) => scope === 'STATUSES' || scope === 'RETURNS');
  if (organisationCode === null || ofEngland.length === 0) return null;
  const [first = 'STATUSES'] = ofEngland;
  return `A client that fills in the returns of one organisation cannot have ${clientScopeName(first)} of all others. Register two clients.`;
}
