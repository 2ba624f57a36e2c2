import { EMBEDDED_ISSUER, nationalPublisher } from '@monitor/api-platform';
import type { Role } from '@monitor/domain';
import type { TestApi } from './start-test-api.js';

/** Makes the embedded provider's machine client known with a role, and gets it a token. */
export async function addMachine({ people, baseUrl }: TestApi, role: Role): Promise<string> {
  const system = { system: 'sign-in' } as const;
  const machine = { issuer: EMBEDDED_ISSUER, subject: nationalPublisher.id, displayName: 'Machine', isMachine: true };
  const personId = await people.addPerson(system, machine);
  await people.grant(system, { personId, role, scopeCode: null });
  const response = await fetch(`${baseUrl}/oidc/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${nationalPublisher.id}:${nationalPublisher.secret}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  return ((await response.json()) as { access_token: string }).access_token;
}
